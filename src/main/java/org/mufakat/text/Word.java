package org.mufakat.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word, number or mark apart from any text: what its characters alone say.
 *
 * @param form as written
 * @param key folded for comparison: lower case, typographic apostrophes and dashes plain
 * @param capitalised true for a word that begins with a capital
 * @param allCaps true for a word of two or more characters, none of them a small letter
 */
public record Word(String form, String key, Token.Kind kind, boolean capitalised, boolean allCaps) {

  static Word of(String form, Token.Kind kind) {
    boolean capitalised =
        kind == Token.Kind.WORD && Character.isUpperCase(form.codePointAt(0));
    boolean allCaps =
        capitalised
            && form.length() > 1
            && form.codePoints().noneMatch(Character::isLowerCase);
    String key = kind == Token.Kind.MARK ? plainMark(form) : folded(form);
    return new Word(form, key, kind, capitalised, allCaps);
  }

  private static String folded(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return isAscii(lower) ? lower : Normalizer.normalize(plain(lower), Normalizer.Form.NFC);
  }

  private static boolean isAscii(String form) {
    return form.chars().allMatch(c -> c <= 127);
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
