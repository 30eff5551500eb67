package org.mufakat.text;

/**
 * One word, number or mark at its place in a text.
 *
 * @param word what it is, wherever it stands
 * @param start first code point in the kept text
 * @param end after its last code point
 * @param spaceBefore false where it is glued to the token before it: {@code Indonesia-RRT} is three
 *     glued tokens
 */
public record Token(Word word, int start, int end, boolean spaceBefore) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** As written. */
  public String form() {
    return word.form();
  }

  /** Folded for comparison: lower case, typographic apostrophes and dashes plain. */
  public String key() {
    return word.key();
  }

  public Kind kind() {
    return word.kind();
  }

  public boolean isWord() {
    return word.kind() == Kind.WORD;
  }

  public boolean isNumber() {
    return word.kind() == Kind.NUMBER;
  }

  public boolean isMark() {
    return word.kind() == Kind.MARK;
  }

  public boolean is(String otherKey) {
    return word.key().equals(otherKey);
  }

  /** True for a word that begins with a capital. */
  public boolean isCapitalised() {
    return word.capitalised();
  }

  /**
   * True for a word of two or more characters, all of its letters capitals: {@code KPK}, {@code
   * BP2MI}.
   */
  public boolean isAllCaps() {
    return word.allCaps();
  }

  public Span span() {
    return new Span(start, end);
  }
}
