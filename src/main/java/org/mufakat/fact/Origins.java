package org.mufakat.fact;

import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Where a body is from, as the words around its name say: "X dari Kenya", "X, perusahaan listrik
 * Jepang", "Norwegian fund manager X", "importir asal Mesir, X".
 */
final class Origins {

  private static final Set<String> FROM = Set.of("dari", "asal", "from", "in", "of");
  private static final int LONGEST_DESCRIPTION = 9;
  private static final int LONGEST_TITLE = 4;

  private final Mentions mentions;
  private final ReadText text;

  Origins(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /** The country that the words right around a naming give. */
  Optional<String> of(InstitutionMention body) {
    Sentence sentence = text.sentenceAt(body.first());
    int end = afterBracket(body.end(), sentence.end());
    return behind(end, sentence.end())
        .or(() -> before(body.first(), sentence.first()))
        .or(() -> inside(body));
  }

  /** "Kazakhstan Nuclear Power Plants LLP": the last country of its name, or of its words. */
  private Optional<String> inside(InstitutionMention body) {
    boolean indonesian =
        mentions.cues("indonesian-body", body.first(), body.end()).stream()
            .anyMatch(cue -> cue.first() == body.first());
    return indonesian ? Optional.of(HomeSide.CODE) : countryInside(body);
  }

  /** "Nordhavn Energi AS": letters behind a name say what sort of company it is. */
  private boolean isLegalForm(CountryMention country, InstitutionMention body) {
    return country.first() > body.first()
        && country.end() == body.end()
        && text.token(country.first()).isAllCaps();
  }

  private Optional<String> countryInside(InstitutionMention body) {
    return Mentions.within(mentions.countries(), body.first(), body.end()).stream()
        .filter(country -> !isLegalForm(country, body))
        .map(CountryMention::code)
        .reduce((first, last) -> last);
  }

  private int afterBracket(int at, int end) {
    if (at < end && text.token(at).is("(")) {
      for (int i = at + 1; i < end; i++) {
        if (text.token(i).is(")")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  private Optional<String> behind(int at, int end) {
    if (at + 1 < end && FROM.contains(text.token(at).key())) {
      return countryAt(at + 1);
    }
    return at + 1 < end && text.token(at).is(",") ? described(at + 1, end) : Optional.empty();
  }

  /** In a noun phrase between commas; a town may stand before the country. */
  private Optional<String> described(int from, int end) {
    if (!isNoun(from)) {
      return Optional.empty();
    }
    for (int i = from; i < Math.min(end, from + LONGEST_DESCRIPTION); i++) {
      Optional<String> country = countryAt(i);
      boolean town = i > from && text.token(i - 1).isCapitalised();
      boolean closes = text.token(i).isMark() && !(text.token(i).is(",") && town);
      if (country.isPresent() || closes || isAct(i)) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** "perusahaan", "produsen", "a Korean contract manufacturer": not another name. */
  private boolean isNoun(int at) {
    Token token = text.token(at);
    boolean demonym = countryAt(at).isPresent() && at + 1 < text.tokens().size();
    return token.isWord() && !token.isCapitalised()
        || demonym && text.token(at + 1).isWord() && !text.token(at + 1).isCapitalised();
  }

  private boolean isAct(int token) {
    return mentions.cues("act.sign", token, token + 1).stream().findAny().isPresent()
        || mentions.cues("act.signed", token, token + 1).stream().findAny().isPresent()
        || mentions.cues("say.that", token, token + 1).stream().findAny().isPresent();
  }

  /** "Norwegian fund manager X", "perusahaan Belanda, X". */
  private Optional<String> before(int first, int from) {
    int at = first - 1;
    if (at > from && text.token(at).is(",")) {
      return countryEndingAt(at - 1).filter(country -> isTitled(country, from)).map(c -> c.code());
    }
    for (int i = at; i >= from && i > at - LONGEST_TITLE; i--) {
      Optional<CountryMention> country = countryEndingAt(i);
      if (country.isPresent()) {
        boolean apart = i < at || isTitled(country.get(), from);
        return apart ? country.map(CountryMention::code) : Optional.empty();
      }
      if (text.token(i).isCapitalised() || isMark(i) || isSmall(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A hyphen is none: "South Korea's state-run gas importer X". */
  private boolean isMark(int token) {
    return text.token(token).isMark() && !text.token(token).is("-");
  }

  /** A noun for a body, perhaps with a word of origin, stands before the country. */
  private boolean isTitled(CountryMention country, int from) {
    int before = country.first() - 1;
    return before >= from
        && !mentions.cues("body-noun", Math.max(from, before - 1), before + 1).isEmpty();
  }

  /** Words that end a noun phrase. */
  private boolean isSmall(int token) {
    return !mentions.cues("field-stop", token, token + 1).isEmpty()
        || !mentions.cues("with", token, token + 1).isEmpty()
        || text.token(token).is("dan")
        || text.token(token).is("and");
  }

  private Optional<String> countryAt(int token) {
    return Mentions.at(mentions.countries(), token)
        .filter(country -> country.first() == token)
        .map(CountryMention::code);
  }

  private Optional<CountryMention> countryEndingAt(int token) {
    return Mentions.at(mentions.countries(), token).filter(country -> country.end() == token + 1);
  }
}
