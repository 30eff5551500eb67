package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, numbers and marks, in one pass.
 *
 * <p>Words keep inner full stops and apostrophes where a letter follows ({@code Kemenperin.go.id},
 * {@code Jum'at}), but an English {@code 's} is a token of its own. Numbers keep inner separators
 * ({@code 1.180}, {@code 33,4}). Hyphens always cut: {@code Indonesia-RRT} is three tokens, glued.
 * A line break is no token; it shows in {@link #lineStarts()}.
 */
public final class Tokenizer {

  private static final int LONGEST_WORD = 100;

  /** Most of a text stands below it, where what a character is can be told without a table. */
  private static final char LAST_ASCII = 127;

  /** The bit that a small letter has and its capital has not. */
  private static final int LOWER = 'a' - 'A';

  private final String text;
  private final CodePoints codePoints;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> lineStarts = new ArrayList<>();
  private int at;

  private Tokenizer(String text, CodePoints codePoints) {
    this.text = text;
    this.codePoints = codePoints;
  }

  /** Tokens and the index of the first token of each line that has one. */
  record Cut(List<Token> tokens, List<Integer> lineStarts) {}

  static Cut cut(String text, CodePoints codePoints) {
    Tokenizer tokenizer = new Tokenizer(text, codePoints);
    tokenizer.run();
    return new Cut(List.copyOf(tokenizer.tokens), List.copyOf(tokenizer.lineStarts));
  }

  /** The folded keys of a name, as they would be cut from a text. */
  public static List<String> keys(String name) {
    return cut(name, new CodePoints(name)).tokens().stream().map(Token::key).toList();
  }

  /** The words of a name as written, cut as they would be from a text. */
  public static List<String> forms(String name) {
    return cut(name, new CodePoints(name)).tokens().stream().map(Token::form).toList();
  }

  private void run() {
    lineStarts.add(0);
    boolean space = true;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '\n') {
        newLine();
        space = true;
        at++;
      } else if (isSpace(c)) {
        space = true;
        at += Character.charCount(c);
      } else {
        next(c, space);
        space = false;
      }
    }
  }

  private void newLine() {
    if (lineStarts.get(lineStarts.size() - 1) != tokens.size()) {
      lineStarts.add(tokens.size());
    }
  }

  private static boolean isSpace(int c) {
    if (c <= LAST_ASCII) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private void next(int c, boolean space) {
    int from = at;
    if (Character.isDigit(c)) {
      number(from, space);
    } else if (Character.isLetter(c)) {
      word(from, space);
    } else if (isApostrophe(c) && possessive(from)) {
      at = from + 2;
      add(from, at, Token.Kind.WORD, space);
    } else {
      at += Character.charCount(c);
      add(from, at, Token.Kind.MARK, space);
    }
  }

  private boolean possessive(int from) {
    boolean s =
        from + 1 < text.length() && (text.charAt(from + 1) == 's' || text.charAt(from + 1) == 'S');
    boolean glued = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
    return s
        && glued
        && (from + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(from + 2)));
  }

  private void number(int from, boolean space) {
    int i = from;
    while (i < text.length() && (Character.isDigit(text.charAt(i)) || separatorInside(i))) {
      i++;
    }
    at = i;
    if (i < text.length() && Character.isLetter(text.codePointAt(i))) {
      word(from, space);
    } else {
      add(from, i, Token.Kind.NUMBER, space);
    }
  }

  private boolean separatorInside(int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ',') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
  }

  private void word(int from, boolean space) {
    int i = from;
    while (i < text.length() && i - from < LONGEST_WORD) {
      int c = text.codePointAt(i);
      if (!isInWord(c) && !joins(c, i)) {
        break;
      }
      i += Character.charCount(c);
    }
    at = i;
    int glue = glue(from, i);
    if (glue > 0) {
      add(from, glue, Token.Kind.WORD, space);
      add(glue, i, Token.Kind.WORD, true);
    } else {
      add(from, i, Token.Kind.WORD, space);
    }
  }

  private static boolean isInWord(int c) {
    if (c <= LAST_ASCII) {
      return (c | LOWER) >= 'a' && (c | LOWER) <= 'z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * A full stop or apostrophe inside a word: a letter on both sides, and not an English possessive.
   */
  private boolean joins(int c, int i) {
    if (c != '.' && !isApostrophe(c)) {
      return false;
    }
    boolean letterAfter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    if (isApostrophe(c)) {
      return letterAfter && !possessive(i);
    }
    return letterAfter && !sentenceEndsAt(i);
  }

  /**
   * "ekonomi.Kerja" is two sentences that lost their space; "Liputan6.com", "M.Sc" and "U.S" are
   * not.
   */
  private boolean sentenceEndsAt(int stop) {
    int before = stop - 1;
    while (before >= 0 && Character.isLowerCase(text.charAt(before))) {
      before--;
    }
    boolean lowerBefore = stop - before > 3;
    return lowerBefore
        && Character.isUpperCase(text.charAt(stop + 1))
        && stop + 2 < text.length()
        && Character.isLowerCase(text.charAt(stop + 2));
  }

  /** Where a lost space glued a lower-case word to a name ("denganKomisi"); 0 where none did. */
  private int glue(int from, int to) {
    int i = from;
    while (i < to && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    boolean word = i - from >= 4 && to - i >= 3;
    return word && Character.isUpperCase(text.charAt(i)) ? i : 0;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`';
  }

  private void add(int from, int to, Token.Kind kind, boolean space) {
    String form = text.substring(from, to);
    tokens.add(new Token(form, codePoints.offsetOf(from), codePoints.offsetOf(to), kind, space));
  }
}
