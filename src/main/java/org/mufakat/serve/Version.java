package org.mufakat.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mufakat.store.ReadableStore;

/** Short digests that differ where content differs. */
final class Version {

  private static final int BYTES = 10;

  private Version() {}

  /** Of what a generation holds. */
  static String of(ReadableStore store) {
    return of(store.base() + store.manifest());
  }

  /** Of any text. */
  static String of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
