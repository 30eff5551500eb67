package org.mufakat.text;

/**
 * One word, number or mark.
 *
 * @param form as written
 * @param key folded for comparison: lower case, typographic apostrophes and dashes plain
 * @param start first code point in the kept text
 * @param end after its last code point
 * @param spaceBefore false where it is glued to the token before it: {@code Indonesia-RRT} is three
 *     glued tokens
 */
public record Token(String form, String key, int start, int end, Kind kind, boolean spaceBefore) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isMark() {
    return kind == Kind.MARK;
  }

  public boolean is(String otherKey) {
    return key.equals(otherKey);
  }

  /** True for a word that begins with a capital. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(form.codePointAt(0));
  }

  /**
   * True for a word of two or more characters, all of its letters capitals: {@code KPK}, {@code
   * BP2MI}.
   */
  public boolean isAllCaps() {
    return kind == Kind.WORD
        && form.length() > 1
        && isCapitalised()
        && form.codePoints().noneMatch(Character::isLowerCase);
  }

  public Span span() {
    return new Span(start, end);
  }
}
