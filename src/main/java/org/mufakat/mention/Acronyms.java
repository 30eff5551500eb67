package org.mufakat.mention;

import java.util.List;
import java.util.Set;
import org.mufakat.text.Token;

/** Reads an acronym in brackets: "(MIIT)", "(the “Treaty”)", "(Pertamina NRE)". */
final class Acronyms {

  private static final int LONGEST = 4;
  private static final int FEWEST_LETTERS = 3;

  /** Words of a name that its acronym leaves out. */
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "on", "in", "dan", "di", "pada", "untuk", "&", "-");

  private Acronyms() {}

  /**
   * An acronym between brackets.
   *
   * @param first token of the acronym itself
   * @param end after its last token
   * @param after index after the closing bracket
   */
  record Bracketed(int first, int end, int after) {}

  /** The acronym whose opening bracket stands at a token; null where there is none. */
  static Bracketed at(List<Token> tokens, int at, int end) {
    if (at >= end || !tokens.get(at).is("(")) {
      return null;
    }
    int first = at + 1;
    while (first < end && (tokens.get(first).is("\"") || tokens.get(first).is("the"))) {
      first++;
    }
    int stop = first;
    while (stop < end && stop - first <= LONGEST && isPart(tokens.get(stop))) {
      stop++;
    }
    int close = stop;
    while (close < end && tokens.get(close).is("\"")) {
      close++;
    }
    boolean whole =
        stop > first && stop - first <= LONGEST && close < end && tokens.get(close).is(")");
    return whole && looksShort(tokens, first, stop) ? new Bracketed(first, stop, close + 1) : null;
  }

  /**
   * The token from which on the first letters of words spell an acronym: those of "Saudi Food and
   * Drug Authority" spell SFDA.
   *
   * @param end index after the last word
   * @return -1 where they do not spell it
   */
  static int spelledFrom(List<Token> tokens, Bracketed acronym, int first, int end) {
    String letters = capitals(tokens.get(acronym.first()).form());
    int left = letters.length();
    int at = end;
    while (left > 0 && at > first) {
      at--;
      Token token = tokens.get(at);
      if (token.isCapitalised()) {
        if (token.form().charAt(0) != letters.charAt(left - 1)) {
          return -1;
        }
        left--;
      } else if (!SMALL.contains(token.key())) {
        return -1;
      }
    }
    return left == 0 && letters.length() >= FEWEST_LETTERS ? at : -1;
  }

  private static String capitals(String form) {
    StringBuilder letters = new StringBuilder();
    form.chars().filter(Character::isUpperCase).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean isPart(Token token) {
    return token.isWord() || token.is("-") || token.is("/") || token.is("&") || token.isNumber();
  }

  /**
   * An acronym has two capitals in its first word, or is one capitalised word that shortens a name.
   */
  private static boolean looksShort(List<Token> tokens, int first, int end) {
    Token opening = tokens.get(first);
    if (!opening.isCapitalised() && opening.form().chars().noneMatch(Character::isUpperCase)) {
      return false;
    }
    return end - first <= 3;
  }
}
