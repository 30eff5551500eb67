package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;

/**
 * Finds named occasions: summits, forums, fairs, by a word that opens, closes or introduces their
 * name in capitals.
 */
final class OccasionFinder {

  private static final List<String> KINDS =
      List.of("summit", "forum", "exhibition", "training", "other");

  private final TokenTrie<String> openers = new TokenTrie<>();
  private final TokenTrie<String> closers = new TokenTrie<>();
  private final TokenTrie<String> intros = new TokenTrie<>();
  private final InstitutionWords words = new InstitutionWords();

  OccasionFinder() {
    for (String language : List.of("id", "en")) {
      WordList list = WordList.of(OccasionFinder.class, language + "/occasions.txt");
      for (String kind : KINDS) {
        list.section(kind).forEach(form -> openers.add(form, kind));
        list.sections()
            .getOrDefault("ends-" + kind, List.of())
            .forEach(form -> closers.add(form, kind));
        list.sections()
            .getOrDefault("intro-" + kind, List.of())
            .forEach(form -> intros.add(form, kind));
      }
    }
  }

  List<OccasionMention> find(ReadText text) {
    List<OccasionMention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.kind() == Sentence.Kind.BODY) {
        int at = sentence.first();
        while (at < sentence.end()) {
          OccasionMention occasion = at(text, at, sentence);
          if (occasion == null) {
            at++;
          } else {
            found.add(occasion);
            at = occasion.end();
          }
        }
      }
    }
    return found;
  }

  private OccasionMention at(ReadText text, int at, Sentence sentence) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(at);
    if (!token.isCapitalised() && !token.isNumber() && intros.openings().contains(token.key())) {
      TokenTrie.Hit<String> intro = intros.longestAt(tokens, at, sentence.end());
      return intro == null
          ? null
          : named(
              text,
              intro.end(),
              intro.end(),
              sentence,
              intro.values().get(0),
              "occasion-introduced");
    }
    if (!token.isCapitalised() && !isOrdinal(token)) {
      return null;
    }
    TokenTrie.Hit<String> opener =
        token.isCapitalised() ? openers.longestAt(tokens, at, sentence.end()) : null;
    if (opener != null) {
      OccasionMention opened =
          named(text, at, opener.end(), sentence, opener.values().get(0), "occasion-opened");
      if (opened != null) {
        return opened;
      }
    }
    return closed(text, at, sentence);
  }

  private static boolean isOrdinal(Token token) {
    String key = token.key();
    return Character.isDigit(key.charAt(0))
        && (key.endsWith("th") || key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd"));
  }

  /** A name that goes on after its opening word; null where nothing does. */
  private OccasionMention named(
      ReadText text, int first, int from, Sentence sentence, String kind, String rule) {
    int end = nameEnd(text, from, sentence.end());
    boolean capital =
        end > from && text.tokens().subList(from, end).stream().anyMatch(Token::isCapitalised);
    boolean enough = end - first >= 2;
    return capital && enough ? new OccasionMention(first, end, kind, rule) : null;
  }

  private OccasionMention closed(ReadText text, int first, Sentence sentence) {
    int end = nameEnd(text, first, sentence.end());
    for (int at = end - 1; at > first; at--) {
      TokenTrie.Hit<String> closer =
          text.token(at).isCapitalised() ? closers.longestAt(text.tokens(), at, end) : null;
      if (closer != null) {
        int stop = tail(text, closer.end(), sentence.end());
        return new OccasionMention(first, stop, closer.values().get(0), "occasion-closed");
      }
    }
    return null;
  }

  /** Past capitals, numbers, "ke-43", acronyms in brackets and the small words between them. */
  private int nameEnd(ReadText text, int from, int end) {
    int at = from;
    while (at < end) {
      int next = step(text, at, end);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int step(ReadText text, int at, int end) {
    Token token = text.token(at);
    boolean hasNext = at + 1 < end;
    if (token.isCapitalised()) {
      return at + 1;
    }
    if (token.isNumber() && token.form().length() == 4 || isOrdinal(token)) {
      return at + 1;
    }
    boolean small = words.isInner(token) || token.is("&") || token.is("-") || token.is("/");
    if (small
        && hasNext
        && (text.token(at + 1).isCapitalised() || text.token(at + 1).is("the"))
        && !token.is("di")
        && !token.is("pada")
        && !token.is("in")) {
      return at + 1;
    }
    return tail(text, at, end);
  }

  /** Past "(KTT)", "ke-43", "sesi ke-113", "2025". */
  private int tail(ReadText text, int at, int end) {
    if (at >= end) {
      return at;
    }
    Acronyms.Bracketed bracketed = Acronyms.at(text.tokens(), at, end);
    if (bracketed != null) {
      return tail(text, bracketed.after(), end);
    }
    Token token = text.token(at);
    int ke = token.is("sesi") ? at + 1 : at;
    boolean ordinal =
        ke + 2 < end
            && text.token(ke).is("ke")
            && text.token(ke + 1).is("-")
            && text.token(ke + 2).isNumber();
    if (ordinal) {
      return tail(text, ke + 3, end);
    }
    return token.isNumber() && token.form().length() == 4 ? tail(text, at + 1, end) : at;
  }
}
