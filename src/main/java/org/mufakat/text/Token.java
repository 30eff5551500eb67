package org.mufakat.text;

import java.text.Normalizer;
import java.util.Locale;

/** One word, number or mark at its place in a text. */
public final class Token {

  private static final char LAST_ASCII = 127;

  private final String form;
  private final String key;
  private final int hash;
  private final int start;
  private final int end;
  private final Kind kind;
  private final boolean spaceBefore;
  private final boolean capitalised;

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  Token(String form, int start, int end, Kind kind, boolean spaceBefore) {
    this.form = form;
    this.key = kind == Kind.MARK ? plainMark(form) : folded(form);
    this.hash = key.hashCode();
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.spaceBefore = spaceBefore;
    this.capitalised = kind == Kind.WORD && Character.isUpperCase(form.codePointAt(0));
  }

  /** As written. */
  public String form() {
    return form;
  }

  /** Folded for comparison: lower case, typographic apostrophes and dashes plain. */
  public String key() {
    return key;
  }

  /** The hash of its key, at hand for the many lists that each word is looked up in. */
  int hash() {
    return hash;
  }

  /** Its first code point in the kept text. */
  public int start() {
    return start;
  }

  /** The code point after its last. */
  public int end() {
    return end;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * False where it is glued to the token before it: {@code Indonesia-RRT} is three glued tokens.
   */
  public boolean spaceBefore() {
    return spaceBefore;
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
    return capitalised;
  }

  /**
   * True for a word of two or more characters, all of its letters capitals: {@code KPK}, {@code
   * BP2MI}.
   */
  public boolean isAllCaps() {
    return capitalised && form.length() > 1 && !hasSmallLetter();
  }

  private boolean hasSmallLetter() {
    for (int i = form.length() - 1; i > 0; i--) {
      if (Character.isLowerCase(form.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  public Span span() {
    return new Span(start, end);
  }

  @Override
  public String toString() {
    return form + "@" + start;
  }

  /** Most words are folded as they stand. */
  private static String folded(String form) {
    boolean capitals = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c > LAST_ASCII) {
        return Normalizer.normalize(plain(form.toLowerCase(Locale.ROOT)), Normalizer.Form.NFC);
      }
      capitals |= c >= 'A' && c <= 'Z';
    }
    return capitals ? form.toLowerCase(Locale.ROOT) : form;
  }

  private static String plain(String form) {
    return form.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02bc', '\'');
  }

  private static String plainMark(String mark) {
    return switch (mark.codePointAt(0)) {
      case '\u2013', '\u2014', '\u2010', '\u2011', '\u2012' -> "-";
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
      case '\u2019', '\u2018' -> "'";
      default -> mark;
    };
  }
}
