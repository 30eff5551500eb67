package org.mufakat.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * A store in one file: the current generation and all that it was made from, each part held to its
 * mark while it is read. The same store gives the same bytes. A store may be changed meanwhile:
 * then it is begun again.
 */
public final class Backup {

  private static final int TRIES = 20;

  private final StoreLayout layout;
  private final StoreFiles files;
  private final String generation;
  private final Manifest manifest;

  private Backup(StoreLayout layout, String generation) throws IOException {
    this.layout = layout;
    this.files = new StoreFiles(layout);
    this.generation = generation;
    this.manifest = files.manifest(generation);
  }

  /** What was written. */
  public record Written(String generation, long articles, long bytes) {}

  /**
   * Writes a file that only this user can read: it holds the texts of articles.
   *
   * @throws Failure if there is no store, it is damaged, or the file is there and not to be
   *     replaced
   */
  public static Written write(Path root, Path file, boolean replace) {
    StoreLayout layout = ReadableStore.existing(new StoreLayout(root));
    if (Files.exists(file) && !replace) {
      throw new Failure(
          Exit.USAGE, file + " is there already", "name another file, or replace it with --force");
    }
    return StoreFailures.of(root, () -> write(layout, file.toAbsolutePath()));
  }

  private static Written write(StoreLayout layout, Path file) throws IOException {
    new StoreFiles(layout).base(); // of another format is not of this one's parts
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      for (int i = 0; i < TRIES; i++) {
        String generation = ReadableStore.current(layout);
        Optional<Backup> written = written(layout, generation, draft);
        if (written.isPresent()) {
          Disk.sync(draft);
          Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
          Disk.sync(file.getParent());
          long articles = written.get().manifest.articles();
          return new Written(generation, articles, Files.size(file));
        }
      }
    } finally {
      Files.deleteIfExists(draft);
    }
    throw new IOException("its current generation changes all the time");
  }

  /** Empty where the generation was replaced while it was read. */
  private static Optional<Backup> written(StoreLayout layout, String generation, Path draft)
      throws IOException {
    Files.deleteIfExists(draft);
    try {
      Backup backup = new Backup(layout, generation);
      backup.writeTo(draft);
      return isCurrent(layout, generation) ? Optional.of(backup) : Optional.empty();
    } catch (IOException e) {
      if (isCurrent(layout, generation)) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private static boolean isCurrent(StoreLayout layout, String generation) throws IOException {
    return ReadableStore.current(layout).equals(generation);
  }

  private void writeTo(Path draft) throws IOException {
    try (BackupFile.Writer out = BackupFile.create(draft)) {
      database(out);
      texts(out, layout.texts(), new Texts(layout.texts()), neededTexts());
      texts(
          out,
          layout.data(),
          new Texts(layout.data(), ".nt"),
          new TreeSet<>(manifest.basis().data().values()));
      history(out);
      for (Path part : List.of(layout.judgements(), layout.links())) {
        whole(out, part);
      }
      out.add(name(layout.current()), to -> to.write(utf8(generation + "\n")));
      whole(out, layout.identity());
    }
  }

  private void database(BackupFile.Writer out) throws IOException {
    for (Map.Entry<String, FileMark> mark : manifest.files().entrySet()) {
      Path file = layout.note(generation, mark.getKey());
      out.add(name(file), to -> marked(file, mark.getValue(), to));
    }
    whole(out, layout.manifest(generation));
  }

  private static void marked(Path file, FileMark mark, OutputStream to) throws IOException {
    if (!mark.copy(file, to)) {
      throw new DamagedFileException(file);
    }
  }

  private Set<String> neededTexts() throws IOException {
    Set<String> needed = new TreeSet<>();
    files.articles(generation).forEach(article -> needed.add(article.text()));
    return needed;
  }

  private void texts(BackupFile.Writer out, Path folder, Texts texts, Set<String> digests)
      throws IOException {
    for (String digest : digests) {
      String text = texts.read(digest);
      out.add(name(folder) + "/" + texts.name(digest), to -> to.write(utf8(text)));
    }
  }

  /** Up to the last whole line: a load may be writing one. */
  private void history(BackupFile.Writer out) throws IOException {
    if (Files.exists(layout.loads())) {
      String lines = Files.readString(layout.loads());
      String whole = lines.substring(0, lines.lastIndexOf('\n') + 1);
      out.add(name(layout.loads()), to -> to.write(utf8(whole)));
    }
    whole(out, layout.departures());
    Set<String> patched = new LinkedHashSet<>(layout.patched());
    layout.unpublishedPatches().forEach(patched::remove);
    for (String made : patched) {
      whole(out, layout.patch(made));
    }
  }

  private void whole(BackupFile.Writer out, Path file) throws IOException {
    if (Files.exists(file)) {
      out.add(name(file), to -> Files.copy(file, to));
    }
  }

  private String name(Path file) {
    return layout.root().relativize(file).toString().replace('\\', '/');
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
