package org.mufakat.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** A store out of a {@link Backup}. */
public final class Restoration {

  private Restoration() {}

  /**
   * Puts all parts back, each held to its checksum. Nothing is left of one that fails.
   *
   * @param root of the store: a new or an empty directory
   * @throws Failure if there is something already, or the backup is damaged
   */
  public static void restore(Path backup, Path root) {
    if (!Files.isRegularFile(backup)) {
      throw new Failure(
          Exit.USAGE, "there is no file " + backup, "name a file of `mufakat backup`");
    }
    try {
      requireEmpty(root);
      Files.createDirectories(root);
      try (BackupFile.Reader from = BackupFile.open(backup)) {
        requireRoom(from.bytes(), root);
        restore(from, root);
      } catch (IOException | RuntimeException e) {
        remove(root);
        throw e;
      }
    } catch (IOException e) {
      throw new Failure(
          Exit.STORE,
          "cannot restore into " + root + ": " + e.getMessage(),
          "try another backup, or free space if the disk is full; nothing was left behind",
          e);
    }
  }

  /** Takes out what was put back. */
  public static void remove(Path root) {
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.toList()) {
        if (Files.isDirectory(entry)) {
          Disk.deleteTree(entry);
        } else {
          Files.delete(entry);
        }
      }
    } catch (IOException e) {
      throw new Failure(Exit.STORE, "cannot empty " + root, "delete what is in it by hand", e);
    }
  }

  private static void requireEmpty(Path root) throws IOException {
    if (Files.exists(root) && !isEmpty(root)) {
      throw new Failure(
          Exit.STORE,
          root + " holds files already, and a restored store replaces nothing",
          "name a new or an empty directory with --store");
    }
  }

  private static boolean isEmpty(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void requireRoom(long bytes, Path root) throws IOException {
    long free = Files.getFileStore(root).getUsableSpace();
    if (free < bytes) {
      throw new IOException("it takes " + bytes + " bytes, and " + free + " are free");
    }
  }

  /** What makes a store of the directory comes last. */
  private static void restore(BackupFile.Reader from, Path root) throws IOException {
    for (Map.Entry<String, String> part : from.parts().entrySet()) {
      Path file = root.resolve(part.getKey());
      Files.createDirectories(file.getParent());
      from.extract(part.getKey(), part.getValue(), file);
    }
    StoreLayout layout = new StoreLayout(root);
    String generation = ReadableStore.current(ReadableStore.existing(layout));
    makeRoom(layout, generation);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path one : all.toList()) {
        Disk.sync(one);
      }
    }
  }

  /** What TDB2 had made room for in advance was not backed up. */
  private static void makeRoom(StoreLayout layout, String generation) throws IOException {
    Map<String, FileMark> marks = new StoreFiles(layout).manifest(generation).files();
    for (Map.Entry<String, FileMark> mark : marks.entrySet()) {
      Path file = layout.note(generation, mark.getKey());
      if (Files.size(file) < mark.getValue().bytes()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.write(ByteBuffer.allocate(1), mark.getValue().bytes() - 1);
        }
      }
    }
  }
}
