package org.mufakat.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * A file that appears whole or not at all: written beside its place, moved there by {@link
 * #commit}.
 *
 * <p>Compressed where the name ends in {@code .gz}; the header holds neither name nor time. Closed
 * without a commit, what was written is deleted and an older file at the place stays as it was.
 */
final class DumpFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final boolean force;
  private final Path part;
  private final OutputStream out;

  private DumpFile(Path target, boolean force, Path part, OutputStream out) {
    this.target = target;
    this.force = force;
    this.part = part;
    this.out = out;
  }

  /**
   * Begins a file.
   *
   * @param force whether a file already there may be replaced
   * @throws Failure if the place is taken, is not a file, or its directory is missing
   */
  static DumpFile begin(Path place, boolean force) throws IOException {
    Path target = Files.isSymbolicLink(place) && Files.exists(place) ? place.toRealPath() : place;
    checkPlace(place, target, force);
    Path part = target.resolveSibling("." + target.getFileName() + ".part-" + UUID.randomUUID());
    part.toFile().deleteOnExit();
    OutputStream plain =
        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      boolean gzip = target.getFileName().toString().endsWith(".gz");
      return new DumpFile(target, force, part, gzip ? new GZIPOutputStream(plain, BUFFER) : plain);
    } catch (IOException e) {
      plain.close();
      Files.deleteIfExists(part);
      throw e;
    }
  }

  /** Where to write; {@link #commit} closes it. */
  OutputStream out() {
    return out;
  }

  /** Where temporary files find as much room as the dump will. */
  static Path directoryOf(Path place) {
    Path parent = place.toAbsolutePath().getParent();
    return parent == null ? place.toAbsolutePath() : parent;
  }

  /** Puts the file in its place. */
  void commit() throws IOException {
    out.close();
    if (!force && Files.exists(target)) {
      throw taken(target);
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void checkPlace(Path place, Path target, boolean force) {
    if (target.getFileName() == null || Files.isDirectory(target)) {
      throw refused(place + " is a directory", "name a file in it");
    }
    if (!Files.isDirectory(directoryOf(target))) {
      throw refused(
          "there is no directory " + directoryOf(target), "create it, or name another file");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw refused(place + " is not a regular file", "leave out -o to write to standard output");
    }
    if (Files.exists(target) && !force) {
      throw taken(place);
    }
  }

  private static Failure taken(Path place) {
    return refused(place + " exists already", "name another file, or replace it with --force");
  }

  private static Failure refused(String message, String remedy) {
    return new Failure(Exit.USAGE, message, remedy);
  }
}
