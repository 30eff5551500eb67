package org.mufakat.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * By what it is known that a file is as it was when its generation was published.
 *
 * @param bytes its length
 * @param used how many of them hold something: TDB2 makes room in advance
 * @param crc32c CRC-32C of the used ones, hexadecimal: guards against damage, not against forgery
 */
public record FileMark(long bytes, long used, String crc32c) {

  private static final int BUFFER = 1 << 18;

  static FileMark of(Path file) throws IOException {
    long used = UsedArea.of(file);
    return new FileMark(Files.size(file), used, checksum(file, used, block -> {}));
  }

  /** Whether a file is the one that was marked. */
  boolean fits(Path file) throws IOException {
    return Files.exists(file)
        && Files.size(file) == bytes
        && checksum(file, used, block -> {}).equals(crc32c);
  }

  /** Copies a file; returns whether what was read is what was marked. */
  boolean copy(Path file, Path to) throws IOException {
    try (FileChannel target =
        FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      String read = checksum(file, used, block -> writeAll(block, target));
      if (used < bytes) {
        target.write(ByteBuffer.allocate(1), bytes - 1);
      }
      return Files.size(file) == bytes && read.equals(crc32c);
    }
  }

  /** Copies what of a file holds something; returns whether what was read is what was marked. */
  boolean copy(Path file, OutputStream out) throws IOException {
    byte[] part = new byte[BUFFER];
    String read =
        checksum(
            file,
            used,
            block -> {
              int length = block.remaining();
              block.get(part, 0, length);
              out.write(part, 0, length);
            });
    return Files.size(file) == bytes && read.equals(crc32c);
  }

  private static void writeAll(ByteBuffer block, FileChannel target) throws IOException {
    while (block.hasRemaining()) {
      target.write(block);
    }
  }

  private interface Use {
    void of(ByteBuffer block) throws IOException;
  }

  private static String checksum(Path file, long used, Use use) throws IOException {
    ByteBuffer block = ByteBuffer.allocateDirect(BUFFER);
    CRC32C crc = new CRC32C();
    try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
      long left = used;
      while (left > 0 && from.read(block.limit((int) Math.min(BUFFER, left))) >= 0) {
        left -= block.flip().remaining();
        crc.update(block);
        use.of(block.rewind());
        block.clear();
      }
    }
    return "%08x".formatted(crc.getValue());
  }
}
