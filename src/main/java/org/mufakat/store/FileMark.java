package org.mufakat.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * By what it is known that a file is as it was when its generation was published.
 *
 * @param used bytes in blocks of 64 KiB that hold anything but zeros; TDB2 makes room in advance
 * @param crc32c CRC-32C of its bytes, hexadecimal: guards against damage, not against forgery
 */
public record FileMark(long bytes, long used, String crc32c) {

  private static final int BLOCK = 1 << 16;

  static FileMark of(Path file) throws IOException {
    try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
      return read(from, (block, at) -> {});
    }
  }

  /**
   * Copies a file. Where it holds nothing but zeros the copy has a hole, which takes no room on the
   * disk: most of a small database is such room to grow.
   *
   * @return of what was read
   */
  static FileMark copy(Path file, Path to) throws IOException {
    try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ);
        FileChannel target =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      FileMark mark = read(from, (block, at) -> write(target, block, at));
      if (target.size() < mark.bytes()) {
        write(target, ByteBuffer.allocate(1), mark.bytes() - 1);
      }
      return mark;
    }
  }

  /** Takes a block that is not all zeros. */
  private interface Use {
    void of(ByteBuffer block, long at) throws IOException;
  }

  private static FileMark read(FileChannel from, Use use) throws IOException {
    ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
    CRC32C crc = new CRC32C();
    long at = 0;
    long used = 0;
    while (from.read(block) >= 0) {
      crc.update(block.flip());
      block.rewind();
      int length = block.limit();
      if (!isZero(block)) {
        use.of(block, at);
        used += length;
      }
      at += length;
      block.clear();
    }
    return new FileMark(at, used, "%08x".formatted(crc.getValue()));
  }

  private static boolean isZero(ByteBuffer block) {
    int i = 0;
    for (; i + Long.BYTES <= block.limit(); i += Long.BYTES) {
      if (block.getLong(i) != 0) {
        return false;
      }
    }
    for (; i < block.limit(); i++) {
      if (block.get(i) != 0) {
        return false;
      }
    }
    return true;
  }

  private static void write(FileChannel target, ByteBuffer block, long at) throws IOException {
    long place = at;
    while (block.hasRemaining()) {
      place += target.write(block, place);
    }
  }
}
