package org.mufakat.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Decodes {@code %E2%82%AC} as RFC 3986 and the URL standard say; malformed escapes and malformed
 * UTF-8 are errors and are never replaced.
 */
final class PercentDecoding {

  private PercentDecoding() {}

  /** Of a path, in which a plus is a plus. */
  static String path(String text) {
    return decoded(text, false);
  }

  /** Of a form, in which a plus is a space. */
  static String form(String text) {
    return decoded(text, true);
  }

  private static String decoded(String text, boolean plusIsSpace) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] given = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < given.length; i++) {
      if (given[i] == '%') {
        bytes.write(escaped(given, i));
        i += 2;
      } else {
        bytes.write(plusIsSpace && given[i] == '+' ? ' ' : given[i]);
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static int escaped(byte[] given, int at) {
    int high = at + 2 < given.length ? Character.digit(given[at + 1], 16) : -1;
    int low = high < 0 ? -1 : Character.digit(given[at + 2], 16);
    if (low < 0) {
      throw Problem.malformed("a % without two hexadecimal digits", "write %25 for a percent sign");
    }
    return high << 4 | low;
  }

  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Problem.malformed("not UTF-8", "encode text as UTF-8");
    }
  }
}
