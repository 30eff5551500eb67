package org.mufakat.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;

/**
 * A regular file, read whole or not at all: never more than a bound, never a pipe or device that
 * could block, never half of what somebody is still writing.
 *
 * @param links whether a symbolic link is followed: as named by a person yes, as met in a folder no
 */
record WholeFile(Path path, boolean links) {

  private static final int CHUNK = 64 * 1024;

  /**
   * The bytes of the file.
   *
   * @param most the largest size that is read
   * @throws RefusedException if it is missing, closed to us, no regular file, larger than {@code
   *     most}, or changed while it was read
   */
  byte[] bytes(int most, RefusedException tooLarge) throws RefusedException {
    return bytes(most, tooLarge, () -> {});
  }

  /** As above; {@code whileReading} runs between the first look at the file and the last. */
  byte[] bytes(int most, RefusedException tooLarge, Runnable whileReading) throws RefusedException {
    try {
      BasicFileAttributes before = attributes();
      if (before.size() > most) {
        throw tooLarge;
      }
      whileReading.run();
      byte[] bytes = read((int) before.size());
      if (bytes.length != before.size() || differs(before, attributes())) {
        throw changed();
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What tells one state of the file from another; refuses what is no regular file. */
  BasicFileAttributes attributes() throws IOException, RefusedException {
    LinkOption[] options = links ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class, options);
    if (!found.isRegularFile()) {
      throw new RefusedException(
          Refusal.NOT_A_FILE,
          found.isDirectory() ? "a folder named like an article" : "not a regular file",
          found.isDirectory() ? "rename the folder" : "pass its content as JSON Lines through -");
    }
    return found;
  }

  static boolean differs(BasicFileAttributes before, BasicFileAttributes after) {
    return before.size() != after.size()
        || !before.lastModifiedTime().equals(after.lastModifiedTime())
        || !Objects.equals(before.fileKey(), after.fileKey());
  }

  SeekableByteChannel open() throws IOException {
    Set<OpenOption> options =
        links
            ? Set.of(StandardOpenOption.READ)
            : Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    return Files.newByteChannel(path, options);
  }

  /** Up to one byte more than {@code size}, so that growth shows. */
  private byte[] read(int size) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(size + 1);
    try (SeekableByteChannel channel = open()) {
      int got = 0;
      while (got >= 0 && buffer.hasRemaining()) {
        buffer.limit(Math.min(buffer.capacity(), buffer.position() + CHUNK));
        got = channel.read(buffer);
        buffer.limit(buffer.capacity());
      }
    }
    return java.util.Arrays.copyOf(buffer.array(), buffer.position());
  }

  static RefusedException changed() {
    return new RefusedException(
        Refusal.CHANGED_WHILE_READ,
        "changed while it was read",
        "load it again when its writer has finished");
  }

  static RefusedException unreadable(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new RefusedException(
          Refusal.NOT_FOUND, "no such file or folder", "check the spelling of the path");
    }
    if (e instanceof AccessDeniedException) {
      return new RefusedException(
          Refusal.UNREADABLE, "permission denied", "allow yourself to read it (chmod u+r)");
    }
    return new RefusedException(
        Refusal.UNREADABLE, "cannot be read (" + reason(e) + ")", "check the file and its disk");
  }

  private static String reason(IOException e) {
    String reason =
        e instanceof java.nio.file.FileSystemException failure
            ? failure.getReason()
            : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
