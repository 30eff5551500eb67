package org.mufakat.article;

import java.nio.charset.StandardCharsets;

/**
 * The one rule on odd characters in the text of an article.
 *
 * <p>Refused: NUL and all other control characters that are not white space, lone surrogates, and
 * the code points that Unicode reserves as no characters. They are the mark of a wrong character
 * set or a broken file. Everything else stays as it stands, because offsets count it: also U+FFFD,
 * zero-width characters and bidirectional marks. Those that steer direction are dropped from
 * metadata ({@link Metadata}), where no offset counts.
 */
final class AllowedText {

  private AllowedText() {}

  /**
   * Passes text that an article may have.
   *
   * @throws RefusedException if it is blank, too long, or holds a forbidden character
   */
  static String check(String text, Limits limits) throws RefusedException {
    refuseForbidden(text);
    if (text.isBlank()) {
      throw new RefusedException(Refusal.EMPTY, "holds no text", "remove it or fill it");
    }
    // No UTF-16 unit takes more than three bytes: most texts need no second look.
    if (text.length() > limits.textBytes() / 3
        && text.getBytes(StandardCharsets.UTF_8).length > limits.textBytes()) {
      throw tooLarge(limits);
    }
    return text;
  }

  static RefusedException tooLarge(Limits limits) {
    return new RefusedException(
        Refusal.TOO_LARGE,
        "more text than the " + limits.textBytes() + " bytes that an article may have",
        "split it, or allow more with --max-article");
  }

  /** Passes characters that an input may hold, whatever its length. */
  static void refuseForbidden(String text) throws RefusedException {
    int line = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        line++;
      } else if (isForbidden(c)) {
        throw new RefusedException(
            Refusal.FORBIDDEN_CHARACTER,
            String.format(
                "character U+%04X at position %d (line %d of the text)",
                c, text.codePointCount(0, i), line),
            "remove it, or save the file in the character set that it is declared to have");
      }
    }
  }

  static boolean isForbidden(int c) {
    return isControl(c) && !isWhiteSpaceControl(c)
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static boolean isControl(int c) {
    return c < 0x20 || c >= 0x7F && c < 0xA0;
  }

  /** The control characters among those that Unicode calls White_Space. */
  private static boolean isWhiteSpaceControl(int c) {
    return c >= 0x09 && c <= 0x0D || c == 0x85;
  }
}
