package org.mufakat.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SHA-256 over text and metadata. Each part goes in with its length before it, so that no two
 * articles run together into the same bytes; an absent part differs from an empty one.
 */
final class Checksum {

  private final MessageDigest digest;

  private Checksum() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(String text, Metadata metadata) {
    Checksum sum = new Checksum();
    sum.add(Optional.of(text));
    sum.add(metadata.title());
    sum.add(metadata.publisher());
    sum.add(metadata.published().map(Object::toString));
    sum.add(metadata.language());
    sum.add(metadata.url());
    sum.add(metadata.author());
    return HexFormat.of().formatHex(sum.digest.digest());
  }

  private void add(Optional<String> part) {
    byte[] bytes = part.orElse("").getBytes(StandardCharsets.UTF_8);
    int length = part.isPresent() ? bytes.length : -1;
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    digest.update(bytes);
  }
}
