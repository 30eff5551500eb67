package org.mufakat.mention;

import java.util.List;
import org.mufakat.text.Token;

/** Reads an acronym in brackets: "(MIIT)", "(the “Treaty”)", "(Pertamina NRE)". */
final class Acronyms {

  private static final int LONGEST = 4;

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
