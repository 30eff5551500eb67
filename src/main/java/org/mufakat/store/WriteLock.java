package org.mufakat.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * One writer at a time. The file {@code lock} holds the writer's process id for people to read; the
 * lock itself is the operating system's and ends with its process, so that no lock is ever stale.
 */
final class WriteLock implements AutoCloseable {

  /**
   * Closing any channel to a locked file drops the lock, so this process must not open it twice.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WriteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @throws Failure naming the process that writes, if one does
   */
  static WriteLock take(StoreLayout layout) throws IOException {
    Path file = layout.lock().toRealPath(); // the same name however the store was reached
    if (!HELD_HERE.add(file)) {
      throw held(layout, Long.toString(ProcessHandle.current().pid()));
    }
    try {
      return lock(layout, file);
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  /** Who holds it at this moment, as a process id; empty if nobody does. */
  static Optional<String> owner(StoreLayout layout) throws IOException {
    if (!Files.exists(layout.lock())) {
      return Optional.empty();
    }
    if (HELD_HERE.contains(layout.lock().toRealPath())) {
      return Optional.of(Long.toString(ProcessHandle.current().pid()));
    }
    try (FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free == null ? Optional.of(Files.readString(layout.lock()).strip()) : Optional.empty();
    }
  }

  private static WriteLock lock(StoreLayout layout, Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw held(layout, Files.readString(file).strip());
      }
      String pid = ProcessHandle.current().pid() + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
      return new WriteLock(file, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static Failure held(StoreLayout layout, String pid) {
    return new Failure(
        Exit.STORE,
        "store " + layout.root() + " is being written by process " + pid,
        "wait until it has ended, or end it, and try again");
  }

  @Override
  public void close() throws IOException {
    channel.truncate(0);
    channel.close();
    HELD_HERE.remove(file);
  }
}
