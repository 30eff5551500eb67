package org.mufakat.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Article;
import org.mufakat.entity.judged.Judgement;

/**
 * The one writer of a store, from opening to closing.
 *
 * <p>It builds a new generation beside the current one and then switches; until then every reader,
 * and whoever comes after a crash, sees the store as it was.
 */
public final class StoreWriter implements AutoCloseable {

  private final StoreLayout layout;
  private final StoreFiles files;
  private final Texts texts;
  private final Texts data;
  private final Journal journal;
  private final WriteLock lock;
  private final Consumer<Step> watcher;
  private final String base;

  private StoreWriter(StoreLayout layout, WriteLock lock, String base, Consumer<Step> watcher)
      throws IOException {
    this.layout = layout;
    this.lock = lock;
    this.watcher = watcher;
    this.files = new StoreFiles(layout);
    this.texts = new Texts(layout.texts());
    this.data = new Texts(layout.data(), ".nt");
    this.journal = new Journal(layout);
    this.base = base;
    removeLeftBehind();
    journal.removePatches();
  }

  /**
   * Opens a store for writing, and makes it where there is none.
   *
   * @param base of all IRIs of the store; empty takes that of the store, or the default
   * @throws Failure if it is locked, not readable, or has another base
   */
  public static StoreWriter open(Path root, Optional<String> base, String defaultBase) {
    return open(root, base, defaultBase, step -> {});
  }

  static StoreWriter open(
      Path root, Optional<String> base, String defaultBase, Consumer<Step> watcher) {
    return StoreFailures.of(root, () -> opened(root, base, defaultBase, watcher));
  }

  private static StoreWriter opened(
      Path root, Optional<String> base, String defaultBase, Consumer<Step> watcher)
      throws IOException {
    StoreLayout layout = new StoreLayout(root);
    prepare(layout);
    WriteLock lock = WriteLock.take(layout);
    try {
      if (!Files.exists(layout.identity())) {
        Files.createDirectories(layout.texts());
        Files.createDirectories(layout.journal());
        Disk.replace(layout.identity(), StoreFiles.identity(base.orElse(defaultBase)));
        watcher.accept(Step.CREATED);
      }
      String own = new StoreFiles(layout).base();
      refuseOther(layout, own, base);
      return new StoreWriter(layout, lock, own, watcher);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void prepare(StoreLayout layout) throws IOException {
    Files.createDirectories(layout.root());
    if (!Files.exists(layout.identity()) && !holdsOnlyTheBeginnings(layout)) {
      throw new Failure(
          Exit.STORE,
          layout.root() + " holds other files and no store",
          "name an empty or a new directory with --store");
    }
    if (!Files.exists(layout.lock())) {
      Files.write(layout.lock(), new byte[0], StandardOpenOption.CREATE);
    }
  }

  /** What a process that was killed while it made the store can have left. */
  private static boolean holdsOnlyTheBeginnings(StoreLayout layout) throws IOException {
    Set<String> beginnings = Set.of("lock", "texts", "journal", "mufakat.json.new");
    try (Stream<Path> entries = Files.list(layout.root())) {
      return entries.allMatch(entry -> beginnings.contains(entry.getFileName().toString()));
    }
  }

  private static void refuseOther(StoreLayout layout, String own, Optional<String> asked) {
    if (asked.isPresent() && !asked.get().equals(own)) {
      throw new Failure(
          Exit.STORE,
          "store " + layout.root() + " has the base " + own + ", not " + asked.get(),
          "load into a new store, or leave the base as it is");
    }
  }

  /** Generations that a killed writer left unfinished, or did not come to remove. */
  private void removeLeftBehind() throws IOException {
    Optional<String> current = layout.currentGeneration();
    for (String generation : layout.generations()) {
      if (!current.equals(Optional.of(generation))) {
        Disk.deleteTree(layout.generation(generation));
      }
    }
  }

  /** Its directory. */
  public Path root() {
    return layout.root();
  }

  public String base() {
    return base;
  }

  /** Where the indexes of words are. */
  public Path searchFolder() {
    return layout.search();
  }

  /**
   * Of the current generation, as {@link ReadableStore#contentDigest}; empty while there is none.
   */
  public Optional<String> contentDigest() {
    return calling(
        () -> {
          Optional<String> current = layout.currentGeneration();
          return current.isPresent()
              ? Optional.of(ContentDigest.of(base, files.graphs(current.get())))
              : Optional.empty();
        });
  }

  /** The name of the current generation; empty while there is none. */
  public Optional<String> current() {
    return calling(layout::currentGeneration);
  }

  /** What the current generation was made from; empty while there is none. */
  public Optional<Manifest> manifest() {
    return calling(
        () -> {
          Optional<String> current = layout.currentGeneration();
          return current.isPresent()
              ? Optional.of(files.manifest(current.get()))
              : Optional.empty();
        });
  }

  /** The articles of the store, by key. */
  public List<StoredArticle> articles() {
    return calling(
        () -> {
          Optional<String> current = layout.currentGeneration();
          return current.isPresent() ? files.articles(current.get()) : List.of();
        });
  }

  /**
   * What people decided about the store.
   *
   * @throws Failure if the file cannot be read, naming the line
   */
  public List<Judgement> judgements() {
    return calling(() -> new JudgementFile(layout.judgements()).read());
  }

  /** With what of people's decisions the current generation was made; empty where unknown. */
  public Optional<List<Judgement>> judgementsOfCurrent() {
    return calling(
        () -> {
          Optional<String> current = layout.currentGeneration();
          if (current.isEmpty()) {
            return Optional.empty();
          }
          Path kept = layout.note(current.get(), Generation.JUDGEMENTS);
          return Files.exists(kept)
              ? Optional.of(new JudgementFile(kept).read())
              : Optional.empty();
        });
  }

  /** Replaces all that people decided. */
  public void judge(List<Judgement> rows) {
    calling(
        () -> {
          new JudgementFile(layout.judgements()).write(rows);
          return null;
        });
  }

  /** Rows of the links that people accepted; empty where there are none. */
  public String links() {
    return calling(files::links);
  }

  /** Keeps such rows in place of those before; the next generation is to be made with them. */
  public void keepLinks(String rows) {
    calling(
        () -> {
          Disk.replace(layout.links(), rows);
          return null;
        });
  }

  /** Keeps the text of an article, so that a generation can be built from it. */
  public StoredArticle keep(Article article) {
    return calling(
        () -> {
          StoredArticle kept = StoredArticle.unwritten(article, texts.keep(article.text()));
          watcher.accept(Step.TEXT_KEPT);
          return kept;
        });
  }

  /** An article as it was when it was kept. */
  public Article read(StoredArticle stored) {
    return calling(() -> stored.article(texts.read(stored.text())));
  }

  /**
   * Keeps data of others, so that a generation can be built with it.
   *
   * @return the digest under which a {@link Manifest.Basis} names it
   */
  public String keepData(String text) {
    return calling(() -> data.keep(text));
  }

  /** Data as it was when it was kept. */
  public String readData(String digest) {
    return calling(() -> data.read(digest));
  }

  /** Begins a generation from nothing, which nobody sees until it is published. */
  public Generation begin() {
    return calling(() -> begun(Generation.empty(layout, layout.nextGeneration(), base, watcher)));
  }

  /**
   * Begins a generation as a copy of the current one, which must be there.
   *
   * @throws Failure if the current one is damaged
   */
  public Generation beginFromCurrent() {
    return calling(
        () -> {
          String current = layout.currentGeneration().orElseThrow();
          return begun(Generation.copy(layout, current, layout.nextGeneration(), base, watcher));
        });
  }

  private Generation begun(Generation generation) {
    try {
      watcher.accept(Step.GENERATION_BEGUN);
      return generation;
    } catch (RuntimeException e) {
      generation.close();
      throw e;
    }
  }

  /** A file that {@link Generation#note} wrote into the current generation, if it has it. */
  public Optional<InputStream> note(String file) {
    return calling(
        () -> {
          Optional<Path> note =
              layout.currentGeneration().map(current -> layout.note(current, file));
          return note.isPresent() && Files.exists(note.get())
              ? Optional.of(Files.newInputStream(note.get()))
              : Optional.empty();
        });
  }

  /** Makes a generation the current one, and removes what only the one before it needed. */
  public void publish(Generation generation, Manifest.Basis basis) {
    calling(
        () -> {
          Optional<String> before = layout.currentGeneration();
          texts.sync();
          data.sync();
          if (before.isPresent()) {
            journal.writePatch(before.get(), generation);
            watcher.accept(Step.PATCH_WRITTEN);
          }
          generation.complete(basis, before);
          watcher.accept(Step.GENERATION_COMPLETE);
          Disk.replace(layout.current(), generation.name() + "\n");
          watcher.accept(Step.SWITCHED);
          before.ifPresent(this::removeIfPossible);
          watcher.accept(Step.OLD_GENERATION_REMOVED);
          journal.removePatches();
          forgetTexts();
          watcher.accept(Step.TEXTS_REMOVED);
          return null;
        });
  }

  /** What a reader still holds on to is removed by the next writer. */
  private void removeIfPossible(String generation) {
    try {
      Disk.deleteTree(layout.generation(generation));
    } catch (IOException inUse) {
      // left behind on purpose
    }
  }

  /** Removes texts that no article of the store has, and data that it no longer holds. */
  public void forgetTexts() {
    Set<String> needed = articles().stream().map(StoredArticle::text).collect(Collectors.toSet());
    Set<String> held =
        manifest().map(made -> Set.copyOf(made.basis().data().values())).orElse(Set.of());
    calling(
        () -> {
          texts.keepOnly(needed);
          data.keepOnly(held);
          return null;
        });
  }

  /**
   * Adds a line to the journal, the only place of a store that knows of time.
   *
   * @param line JSON, without line ends
   */
  public void record(String line) {
    calling(
        () -> {
          journal.record(line);
          return null;
        });
  }

  private <T> T calling(StoreFailures.Work<T> work) {
    return StoreFailures.of(layout.root(), work);
  }

  @Override
  public void close() {
    calling(
        () -> {
          lock.close();
          return null;
        });
  }
}
