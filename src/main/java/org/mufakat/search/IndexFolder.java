package org.mufakat.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.mufakat.rdf.Delta;
import org.mufakat.store.Damage;

/**
 * The indexes of one store, each in a folder named by what it was made from: the content of a
 * generation and the tables of this program. An index that is there under its name is whole, and is
 * never written again; one that is missing, damaged or of other tables is made anew by whoever
 * first needs it. So nothing has to be kept in step, and all of it can be deleted at any time.
 */
final class IndexFolder {

  /** To be raised when other fields are written. */
  private static final String FORMAT = "1";

  private static final String TABLES = digest(FORMAT + tables());
  private static final String DRAFT = "new-";
  private static final String CONTENT = "content";
  private static final String LOCK = "write.lock";

  private final Path folder;

  IndexFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes into an index. */
  interface Filling {
    void fill(IndexWriter writer) throws IOException;
  }

  private static String tables() {
    StringBuilder all = new StringBuilder();
    WordTables.ALL.forEach(file -> all.append(WordTables.text(file)));
    return all.toString();
  }

  private static String digest(String text) {
    try {
      byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Path place(String content) {
    return folder.resolve(digest(content + TABLES));
  }

  boolean has(String content) {
    return Files.isDirectory(place(content));
  }

  /** The index of this content; empty if there is none that can be read. */
  Optional<FullText> open(String content) {
    if (!has(content)) {
      return Optional.empty();
    }
    try {
      Directory directory = FSDirectory.open(place(content));
      requireRecorded(directory, content);
      return Optional.of(FullText.open(directory));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * What is wrong with the index of this content; empty where it is sound, or not made yet.
   *
   * @param entries how many it has to hold
   */
  Optional<Damage> damage(String content, int entries) {
    if (!has(content)) {
      return Optional.empty();
    }
    String place = "search/" + place(content).getFileName();
    try (Directory directory = FSDirectory.open(place(content), NoLockFactory.INSTANCE);
        CheckIndex check = new CheckIndex(directory)) {
      requireRecorded(directory, content);
      check.setInfoStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
      CheckIndex.Status status = check.checkIndex();
      return status.clean
          ? number(directory, entries).map(problem -> new Damage(place, problem))
          : Optional.of(new Damage(place, "a file of the index of words is damaged"));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.of(
          new Damage(place, "the index of words cannot be read: " + unreadable.getMessage()));
    }
  }

  private static Optional<String> number(Directory directory, int entries) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs() == entries
          ? Optional.empty()
          : Optional.of(
              "the index of words holds " + reader.numDocs() + " entries, the store " + entries);
    }
  }

  /** A folder that was renamed or copied by hand is not believed. */
  private static void requireRecorded(Directory directory, String content) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      if (!content.equals(reader.getIndexCommit().getUserData().get(CONTENT))) {
        throw new IOException("the index was made from something else");
      }
    }
  }

  /** Makes the index of this content, in place of one that cannot be read. */
  void build(String content, Filling filling) throws IOException {
    write(content, Optional.empty(), filling);
  }

  /**
   * Makes the index of another content from the one before.
   *
   * @return whether that was there to be changed
   */
  boolean change(String before, String content, Delta delta, Entries after) throws IOException {
    if (!has(before)) {
      return false;
    }
    write(content, Optional.of(place(before)), writer -> Changed.of(delta).apply(writer, after));
    return true;
  }

  private void write(String content, Optional<Path> from, Filling filling) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempDirectory(folder, DRAFT);
    try {
      if (from.isPresent()) {
        link(from.get(), draft);
      }
      fill(draft, content, filling);
      publish(draft, place(content));
    } finally {
      deleteTree(draft);
    }
  }

  private static void fill(Path draft, String content, Filling filling) throws IOException {
    try (Directory directory = FSDirectory.open(draft)) {
      fill(directory, content, filling);
    }
    Files.deleteIfExists(draft.resolve(LOCK));
  }

  static void fill(Directory directory, String content, Filling filling) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(Analysis.ANALYZER).setRAMBufferSizeMB(64).setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      filling.fill(writer);
      writer.setLiveCommitData(Map.of(CONTENT, content).entrySet());
      writer.commit();
    }
  }

  /** Files of an index are never changed, only added and removed. */
  private static void link(Path from, Path to) throws IOException {
    for (Path file : entries(from)) {
      Path copy = to.resolve(file.getFileName());
      try {
        Files.createLink(copy, file);
      } catch (UnsupportedOperationException | IOException noLinks) {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Another process may have been faster: then its index is as good, unless it cannot be read. */
  private void publish(Path draft, Path place) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException there) {
      if (!isReadable(place)) {
        deleteTree(place);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static boolean isReadable(Path place) {
    try (Directory directory = FSDirectory.open(place);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs() >= 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Removes what no reader will look for again: all but the index of this content. */
  void keepOnly(String content) throws IOException {
    for (Path entry : entries(folder)) {
      if (!entry.equals(place(content))) {
        deleteTree(entry);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException gone) {
      // moved to its place, or deleted by another
    }
  }
}
