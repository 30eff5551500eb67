package org.mufakat.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of the UTF-8 bytes of a text, whole or short enough for an IRI. */
final class Fingerprint {

  private static final int SHORT = 12;

  private Fingerprint() {}

  /** The first 12 hexadecimal digits. */
  static String shortOf(String text) {
    return of(text).substring(0, SHORT);
  }

  static String of(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
