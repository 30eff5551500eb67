package org.mufakat.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.export.Dump;
import org.mufakat.export.DumpFormat;
import org.mufakat.query.Answer;
import org.mufakat.query.AnswerFormat;
import org.mufakat.query.AnswerWriter;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.Limits;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.QueryRunner;
import org.mufakat.query.Services;
import org.mufakat.store.ReadableStore;

/**
 * Publishes a store: writes all files of a release beside its place and moves them there at once.
 * What was published before stays as it is.
 */
public final class Publication {

  private static final String DRAFT = ".draft-";
  private static final Limits LIMITS = new Limits(Duration.ofHours(6), Long.MAX_VALUE);

  private final ReadableStore store;
  private final Path folder;
  private final LocalDate today;

  private Publication(ReadableStore store, LocalDate today) {
    this.store = store;
    this.folder = store.dumps();
    this.today = today;
  }

  /**
   * @param isNew whether it was written now; false if the newest one holds the same
   */
  public record Outcome(Release release, boolean isNew) {}

  /**
   * Publishes what the store holds, unless the newest release holds the same.
   *
   * @throws Failure if somebody else publishes it just now
   * @throws IOException if the disk fails; then nothing is published
   */
  public static Outcome of(ReadableStore store, LocalDate today) throws IOException {
    Publication publication = new Publication(store, today);
    Files.createDirectories(publication.folder);
    Path lock = publication.folder.resolve(".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = publication.lock(channel)) {
      return publication.publish(held);
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return held;
      }
    } catch (OverlappingFileLockException sameProcess) {
      // as if another one held it
    }
    throw new Failure(
        Exit.STORE, "somebody is publishing to " + folder, "try again when that has ended");
  }

  private Outcome publish(FileLock held) throws IOException {
    assert held.isValid();
    removeDrafts();
    List<Release> before = new Releases(folder).all();
    ReleaseName name = nameAfter(before);
    Path draft = Files.createTempDirectory(folder, DRAFT);
    try {
      Release release = write(name, draft);
      if (!before.isEmpty() && before.get(0).holdsWhat(release)) {
        return new Outcome(before.get(0), false);
      }
      Files.writeString(draft.resolve(Release.CHECKSUMS), release.sums());
      readableByAll(draft);
      Path place = folder.resolve(name.toString());
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      return new Outcome(Release.read(name, place), true);
    } finally {
      removeDrafts();
    }
  }

  private ReleaseName nameAfter(List<Release> before) {
    ReleaseName name = new ReleaseName(today, 1);
    for (Release release : before) {
      if (release.name().day().equals(today) && release.name().compareTo(name) >= 0) {
        name = release.name().next();
      }
    }
    return name;
  }

  private Release write(ReleaseName name, Path draft) throws IOException {
    List<PublishedFile> files = new ArrayList<>();
    for (Part part : Part.all()) {
      Path file = draft.resolve(part.fileName(name.toString()));
      switch (part.kind()) {
        case DUMP -> dump(DumpFormat.named(part.source()), file);
        case QUERY -> rows(part.source(), file);
      }
      files.add(new PublishedFile(file, part, Files.size(file), sha256(file)));
    }
    return new Release(name, files);
  }

  private void dump(DumpFormat format, Path file) throws IOException {
    store.inTransaction(() -> Dump.of(store.dataset(), format).writeTo(file, false));
  }

  private void rows(String query, Path file) throws IOException {
    QueryOptions options = new QueryOptions("en", LIMITS, Services.NONE, today);
    Answer answer =
        new QueryRunner(store.dataset(), store.base())
            .run(CannedQueries.named(query), Map.of(), options);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new AnswerWriter(AnswerFormat.CSV, store.base(), 0).write(answer, out);
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestOutputStream out =
            new DigestOutputStream(
                OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A folder for temporary things is its owner's alone; a published one is not temporary. */
  private static void readableByAll(Path draft) throws IOException {
    if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Also those of a process that was killed: who holds the lock is alone here. */
  private void removeDrafts() throws IOException {
    List<Path> drafts;
    try (Stream<Path> entries = Files.list(folder)) {
      drafts = entries.filter(entry -> entry.getFileName().toString().startsWith(DRAFT)).toList();
    }
    for (Path draft : drafts) {
      try (Stream<Path> all = Files.walk(draft)) {
        for (Path entry : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(entry);
        }
      }
    }
  }
}
