package org.mufakat.rdf;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Names as segments of an IRI: the UTF-8 bytes of the NFC form, percent-encoded outside {@code A-Z
 * a-z 0-9 - _ ~ .}. One to one for names in NFC; a name of dots alone is encoded too, because a
 * path segment of dots means another folder.
 */
final class PercentEncoding {

  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /**
   * @throws InvalidTermException if the name is empty or holds half a surrogate pair
   */
  static String of(String name) {
    if (name.isEmpty()) {
      throw new InvalidTermException("an empty name cannot become part of an IRI");
    }
    boolean dots = name.chars().allMatch(c -> c == '.');
    StringBuilder encoded = new StringBuilder(name.length() + 16);
    ByteBuffer bytes = utf8(Normalizer.normalize(name, Normalizer.Form.NFC));
    while (bytes.hasRemaining()) {
      append(encoded, bytes.get() & 0xFF, dots);
    }
    return encoded.toString();
  }

  /** The name of a segment. */
  static String decoded(String segment) {
    return URLDecoder.decode(segment, StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder encoded, int octet, boolean dots) {
    if (isUnreserved(octet) && !dots) {
      encoded.append((char) octet);
    } else {
      encoded.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
    }
  }

  private static boolean isUnreserved(int c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '~'
        || c == '.';
  }

  private static ByteBuffer utf8(String name) {
    try {
      return StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .encode(CharBuffer.wrap(name));
    } catch (CharacterCodingException e) {
      throw new InvalidTermException("half a surrogate pair in a name");
    }
  }
}
