package org.mufakat.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What a generation holds, in few letters. */
final class ContentDigest {

  private static final int BYTES = 16;

  private ContentDigest() {}

  /**
   * @param graphs what each graph holds, by name
   */
  static String of(String base, Map<String, GraphMark> graphs) {
    MessageDigest digest = sha256();
    add(digest, base);
    new TreeMap<>(graphs)
        .forEach(
            (name, mark) -> {
              add(digest, name);
              add(digest, mark.quads() + " " + mark.hash());
            });
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void add(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
