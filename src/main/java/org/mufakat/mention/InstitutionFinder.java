package org.mufakat.mention;

import java.util.List;
import java.util.Optional;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.reference.Institution;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds bodies: those of the tables by name, others by the shape of their names (a word that opens
 * or closes one, capitals between, an acronym in brackets), and then every later use of a short
 * form that the article itself defines.
 */
final class InstitutionFinder {

  private final Reference reference;
  private final Guards guards;
  private final InstitutionWords words = new InstitutionWords();
  private final PostWords posts;

  InstitutionFinder(Reference reference, Guards guards, PostWords posts) {
    this.reference = reference;
    this.guards = guards;
    this.posts = posts;
  }

  TokenIndex<InstitutionMention> find(
      ReadText text, List<NameHit> hits, TokenIndex<CountryMention> countries) {
    Scan scan = new Scan(text, hits, countries);
    scan.known();
    scan.governments();
    for (Sentence sentence : text.sentences()) {
      if (sentence.saysSomething()) {
        scan.shapes(sentence);
      }
    }
    new ShortForms(text, scan.found).add();
    return scan.found;
  }

  /** One article being scanned. */
  private final class Scan {
    private final ReadText text;
    private final List<Token> tokens;
    private final List<NameHit> hits;
    private final TokenIndex<CountryMention> countries;
    private final TokenIndex<InstitutionMention> found;
    private final Guards.Certain certain;

    Scan(ReadText text, List<NameHit> hits, TokenIndex<CountryMention> countries) {
      this.text = text;
      this.tokens = text.tokens();
      this.hits = hits;
      this.countries = countries;
      this.found = new TokenIndex<>(tokens.size());
      this.certain = guards.certain(text, hits);
    }

    void known() {
      for (NameHit hit : hits) {
        hit.entries().stream()
            .filter(entry -> entry.kind() == LexiconEntry.Kind.INSTITUTION)
            .filter(entry -> guards.allow(entry, hit, text, hits, certain))
            .findFirst()
            .flatMap(entry -> reference.institution(entry.target()))
            .ifPresent(institution -> addKnown(hit, institution));
      }
    }

    private void addKnown(NameHit hit, Institution institution) {
      Sentence sentence = text.sentenceAt(hit.first());
      Extent extent = extend(hit.first(), hit.end(), sentence.end(), true);
      boolean goesOn = goesOnAsOther(hit, sentence, institution);
      if (goesOn) {
        return;
      }
      Optional<String> country = institution.country().or(extent::country);
      found.add(
          new InstitutionMention(
              hit.first(),
              extent.end,
              text.words(hit.first(), hit.end()),
              extent.acronym,
              Optional.of(institution.id()),
              institution.type(),
              country,
              "table:institutions"));
    }

    /**
     * "Kementerian Perindustrian dan Teknologi Informasi" is not Kementerian Perindustrian; nor is
     * one owned abroad.
     */
    private boolean goesOnAsOther(NameHit hit, Sentence sentence, Institution institution) {
      TokenTrie.Hit<String> opener = words.opener(tokens, hit.first(), hit.end());
      if (opener == null || opener.end() == hit.end()) {
        return false;
      }
      int end = nameEnd(opener.end(), sentence.end(), opener.values().get(0));
      CountryMention owner = countryNear(Math.max(end, hit.end()), sentence.end());
      boolean foreign =
          owner != null
              && institution.country().isPresent()
              && !owner.code().equals(institution.country().get());
      boolean longer = end > hit.end() && joinsField(hit.end());
      return foreign || longer;
    }

    private boolean joinsField(int at) {
      Token token = tokens.get(at);
      boolean join = token.is("dan") || token.is("and") || token.is(",") || token.is("&");
      return join
          && at + 1 < tokens.size()
          && words.isField(tokens.get(at + 1))
          && found.at(at + 1) == null;
    }

    private CountryMention countryNear(int at, int end) {
      Acronyms.Bracketed bracketed = Acronyms.at(tokens, at, end);
      int next = bracketed != null ? bracketed.after() : at;
      return next < end ? countries.startingAt(next) : null;
    }

    /**
     * "pemerintah Korea Selatan (Korsel)", "Government of Singapore", "the Indonesian government".
     */
    void governments() {
      for (CountryMention country : countries.all()) {
        int before = country.first() - 1;
        if (before >= 0 && tokens.get(before).is("pemerintah")) {
          government(before, country.end(), country);
        } else if (before > 0
            && tokens.get(before).is("of")
            && tokens.get(before - 1).is("government")) {
          government(before - 1, country.end(), country);
        } else if (isGovernmentAfter(country)) {
          government(
              country.first(),
              country.end() + (tokens.get(country.end()).is("'s") ? 2 : 1),
              country);
        }
      }
    }

    private boolean isGovernmentAfter(CountryMention country) {
      int next =
          country.end() < tokens.size() && tokens.get(country.end()).is("'s")
              ? country.end() + 1
              : country.end();
      return next < tokens.size() && tokens.get(next).is("government");
    }

    private void government(int first, int end, CountryMention country) {
      found.add(
          new InstitutionMention(
              first,
              end,
              text.words(first, end),
              Optional.empty(),
              Optional.empty(),
              "government",
              Optional.of(country.code()),
              "government-of"));
    }

    void shapes(Sentence sentence) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (found.at(i) == null && tokens.get(i).isCapitalised()) {
          InstitutionMention mention = headFirst(i, sentence);
          mention = mention != null ? mention : capitalRun(i, sentence);
          if (mention != null && found.add(mention)) {
            i = mention.end() - 1;
          } else {
            i = skipRun(i, sentence.end());
          }
        }
      }
    }

    private int skipRun(int i, int end) {
      return i;
    }

    private InstitutionMention headFirst(int i, Sentence sentence) {
      TokenTrie.Hit<String> opener = words.opener(tokens, i, sentence.end());
      if (opener == null) {
        return null;
      }
      int end = nameEnd(opener.end(), sentence.end(), opener.values().get(0));
      if (end <= opener.end()) {
        return null;
      }
      return mention(i, end, sentence, opener.values().get(0), "shape:opened");
    }

    /** How far capitals, and the words between them, carry a name that opens before a token. */
    private int nameEnd(int from, int end, String type) {
      int at = from;
      while (at < end) {
        Token token = tokens.get(at);
        if (token.isCapitalised() && !endsName(at, from)) {
          at++;
        } else if (token.isNumber()
            && at > from
            && at + 1 < end
            && tokens.get(at + 1).isCapitalised()
            && !endsName(at + 1, from)) {
          at++;
        } else if (isStopInside(token, at, end)) {
          at++;
        } else {
          int after = afterJoin(at, from, end, type);
          if (after < 0) {
            return at;
          }
          at = after;
        }
      }
      return at;
    }

    /** The full stop of "PT." and "Pte.". */
    private boolean isStopInside(Token token, int at, int end) {
      return token.is(".")
              && !token.spaceBefore()
              && at + 1 < end
              && tokens.get(at + 1).isCapitalised()
              && words.closer(tokens, at - 1, end) != null
          || token.is(".") && (tokens.get(at - 1).is("pt") || tokens.get(at - 1).is("cv"));
    }

    private boolean endsName(int at, int from) {
      boolean country =
          countries.startingAt(at) != null && at > from && countries.at(at).end() <= at + 3;
      boolean opensOther =
          at > from && words.opener(tokens, at, at + 4) != null && !words.isField(tokens.get(at));
      return posts.opensPost(text, at) && at > from
          || found.startingAt(at) != null
          || opensOther
          || posts.opensName(tokens.get(at))
          || country && isOwner(at);
    }

    /** A country that only owns the body ends its name; it is taken in by {@link #mention}. */
    private boolean isOwner(int at) {
      return false;
    }

    /**
     * The index after a conjunction, preposition or comma that stands inside a name; -1 where the
     * name ends.
     */
    private int afterJoin(int at, int from, int end, String type) {
      Token token = tokens.get(at);
      if (at + 1 >= end) {
        return -1;
      }
      Token next = tokens.get(at + 1);
      if ((token.is("-") || token.is("/") || token.is("&"))
          && next.isCapitalised()
          && !token.spaceBefore() | token.is("&")) {
        return at + 2;
      }
      if (words.isInner(token)) {
        boolean conjunction = token.is("dan") || token.is("and");
        if (!conjunction
            && (next.is("the") || next.is("di"))
            && at + 2 < end
            && tokens.get(at + 2).isCapitalised()) {
          return at + 2;
        }
        return next.isCapitalised()
                && !endsName(at + 1, from)
                && (!conjunction || joins(at + 1, type))
            ? at + 2
            : -1;
      }
      return token.is(",") && "government".equals(type) ? afterList(at, from, end) : -1;
    }

    /** "dan" joins fields of one name, not two bodies. */
    private boolean joins(int next, String type) {
      return !"company".equals(type)
          && found.at(next) == null
          && countries.startingAt(next) == null
          && (words.isField(tokens.get(next)) || !tokens.get(next).isAllCaps());
    }

    /** ", Perindustrian, dan Energi": a comma goes on where fields follow up to a conjunction. */
    private int afterList(int comma, int from, int end) {
      int at = comma + 1;
      if (at < end && (tokens.get(at).is("dan") || tokens.get(at).is("and"))) {
        return at + 1 < end
                && tokens.get(at + 1).isCapitalised()
                && words.isField(tokens.get(at + 1))
            ? at + 1
            : -1;
      }
      int item = at;
      while (item < end && tokens.get(item).isCapitalised() && words.isField(tokens.get(item))) {
        item++;
      }
      if (item == at || item >= end) {
        return -1;
      }
      boolean goesOn =
          tokens.get(item).is(",") || tokens.get(item).is("dan") || tokens.get(item).is("and");
      return goesOn ? item : -1;
    }

    /**
     * A run of capitals that a closing word ("Corporation") or an acronym in brackets makes a name.
     */
    private InstitutionMention capitalRun(int i, Sentence sentence) {
      int first = countries.startingAt(i) != null && isOwnerBefore(i) ? countries.at(i).end() : i;
      while (first < sentence.end()
          && (tokens.get(first).is("'s") || tokens.get(first).is("the"))) {
        first++;
      }
      if (first >= sentence.end()
          || posts.opensPost(text, first)
          || !tokens.get(first).isCapitalised()) {
        return null;
      }
      int end = runEnd(first, sentence.end());
      if (tokens.subList(first, end).stream().anyMatch(words::isNoBody)) {
        return null;
      }
      int close = lastCloser(first, end, sentence.end());
      if (close > 0) {
        String type = closerType(first, close, sentence.end());
        return mention(first, close, sentence, type, "shape:closed");
      }
      Acronyms.Bracketed bracketed = Acronyms.at(tokens, end, sentence.end());
      boolean defined =
          bracketed != null
              && end - first >= 2
              && spells(first, end, bracketed)
              && !coveredByCountry(first, end);
      return defined ? mention(first, end, sentence, "other", "shape:acronym") : null;
    }

    private boolean coveredByCountry(int first, int end) {
      CountryMention country = countries.at(first);
      return country != null && country.end() >= end;
    }

    /**
     * "China's Ministry", "Chinese manufacturer CRRC": a country before the name is its owner, not
     * part of it.
     */
    private boolean isOwnerBefore(int i) {
      CountryMention country = countries.at(i);
      return country.rule().endsWith("demonym")
          || country.end() < tokens.size() && tokens.get(country.end()).is("'s");
    }

    private int runEnd(int first, int end) {
      int at = first;
      while (at < end) {
        Token token = tokens.get(at);
        boolean name =
            token.isCapitalised()
                && (at == first || !posts.opensPost(text, at))
                && found.at(at) == null;
        boolean inside =
            at > first
                && at + 1 < end
                && tokens.get(at + 1).isCapitalised()
                && (words.isInner(token)
                        && !token.is("dan")
                        && !token.is("in")
                        && !token.is("on")
                        && !token.is("pada")
                        && !token.is("untuk")
                    || token.is("&")
                    || token.is("-") && !token.spaceBefore());
        if (!name && !inside) {
          break;
        }
        at++;
      }
      return at;
    }

    private int lastCloser(int first, int end, int limit) {
      int close = -1;
      for (int at = first + 1; at < end; at++) {
        TokenTrie.Hit<String> closer = words.closer(tokens, at, Math.min(limit, at + 4));
        if (closer != null) {
          close = Math.max(close, withStops(closer.end(), limit));
        }
      }
      return close;
    }

    /** "Pte. Ltd." and "Co., Ltd." */
    private int withStops(int at, int limit) {
      int end = at;
      while (end < limit
          && (tokens.get(end).is(".") || tokens.get(end).is(","))
          && words.closer(tokens, end + 1, limit) != null) {
        end = words.closer(tokens, end + 1, limit).end();
      }
      boolean abbreviated =
          end < limit
              && tokens.get(end).is(".")
              && end + 1 < limit
              && tokens.get(end - 1).form().length() <= 4;
      return abbreviated && !tokens.get(end).spaceBefore() && isLegalForm(tokens.get(end - 1))
          ? end + 1
          : end;
    }

    private static boolean isLegalForm(Token token) {
      return token.is("ltd")
          || token.is("inc")
          || token.is("corp")
          || token.is("co")
          || token.is("tbk");
    }

    private String closerType(int first, int close, int limit) {
      for (int at = close - 1; at > first; at--) {
        TokenTrie.Hit<String> closer = words.closer(tokens, at, limit);
        if (closer != null) {
          return closer.values().get(0);
        }
      }
      return "other";
    }

    /** An acronym spells the name before it with letters of its words, in order. */
    private boolean spells(int first, int end, Acronyms.Bracketed bracketed) {
      String acronym = tokens.get(bracketed.first()).key();
      String initials =
          tokens.subList(first, end).stream()
              .filter(Token::isWord)
              .map(token -> token.key().substring(0, 1))
              .reduce("", String::concat);
      boolean sameStart = tokens.get(first).key().charAt(0) == acronym.charAt(0);
      return sameStart
          && (initials.length() >= 2)
          && isSubsequence(acronym, text.words(first, end).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isSubsequence(String letters, String text) {
      int at = 0;
      for (int i = 0; i < text.length() && at < letters.length(); i++) {
        if (text.charAt(i) == letters.charAt(at)) {
          at++;
        }
      }
      return at == letters.length();
    }

    private InstitutionMention mention(
        int first, int end, Sentence sentence, String type, String rule) {
      Extent extent = extend(first, end, sentence.end(), false);
      Optional<String> country =
          extent.country().or(() -> inside(first, end, type)).or(() -> ownerBefore(first));
      return new InstitutionMention(
          first,
          extent.end,
          text.words(first, end),
          extent.acronym,
          Optional.empty(),
          type,
          country,
          rule);
    }

    /**
     * A country inside the name of a public body is its country; inside another name it is only
     * part of the name.
     */
    private Optional<String> inside(int first, int end, String type) {
      if (type.equals("company")) {
        return Optional.empty();
      }
      return countries.all().stream()
          .filter(country -> country.first() >= first && country.end() <= end)
          .map(CountryMention::code)
          .reduce((a, b) -> b);
    }

    private Optional<String> ownerBefore(int first) {
      int before = first - 1;
      if (before > 0 && (tokens.get(before).is("'s") || tokens.get(before).is("the"))) {
        before--;
      }
      CountryMention country = countries.at(before);
      return Optional.ofNullable(country).map(CountryMention::code);
    }

    /** Takes in the acronym in brackets and the country that follow a name. */
    private Extent extend(int first, int end, int limit, boolean known) {
      int at = end;
      Optional<String> acronym = Optional.empty();
      Acronyms.Bracketed bracketed = Acronyms.at(tokens, at, limit);
      if (bracketed != null && countries.at(bracketed.first()) == null) {
        acronym = Optional.of(text.words(bracketed.first(), bracketed.end()));
        at = bracketed.after();
      }
      CountryMention country = at < limit ? countries.startingAt(at) : null;
      if (country == null && at + 1 < limit && tokens.get(at).is(",")) {
        CountryMention apposed = countries.startingAt(at + 1);
        boolean closed =
            apposed != null && (apposed.end() >= limit || tokens.get(apposed.end()).isMark());
        return new Extent(at, acronym, closed ? apposed : null);
      }
      return country != null
          ? new Extent(country.end(), acronym, country)
          : new Extent(at, acronym, null);
    }

    private record Extent(int end, Optional<String> acronym, CountryMention owner) {
      Optional<String> country() {
        return Optional.ofNullable(owner).map(CountryMention::code);
      }
    }
  }
}
