package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Article;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Quads;

/**
 * A store as it stood when it was opened. Any number of processes may read one store at the same
 * time, also while another one writes it.
 */
public final class ReadableStore implements AutoCloseable {

  private static final int TRIES = 20;

  private final StoreLayout layout;
  private final String generation;
  private final Manifest manifest;
  private final Database database;
  private final String base;

  /** Read when first asked for; by two at once twice, to the same effect. */
  private volatile Map<String, Departure> departures;

  private ReadableStore(
      StoreLayout layout, String generation, Manifest manifest, Database database, String base) {
    this.layout = layout;
    this.generation = generation;
    this.manifest = manifest;
    this.database = database;
    this.base = base;
  }

  /**
   * @throws Failure if there is no store, nothing was loaded into it yet, or it cannot be read
   */
  public static ReadableStore open(Path root) {
    StoreLayout layout = existing(new StoreLayout(root));
    return StoreFailures.of(root, () -> opened(layout));
  }

  /**
   * @throws Failure if there is no store
   */
  static StoreLayout existing(StoreLayout layout) {
    if (!Files.exists(layout.identity())) {
      throw empty("there is no store at " + layout.root());
    }
    return layout;
  }

  /** A generation that is replaced while it is being opened may be half gone: then once more. */
  private static ReadableStore opened(StoreLayout layout) throws IOException {
    StoreFiles files = new StoreFiles(layout);
    String base = files.base();
    IOException last = new IOException("its current generation changes all the time");
    for (int i = 0; i < TRIES; i++) {
      String generation = current(layout);
      try {
        Manifest manifest = files.manifest(generation);
        GenerationFiles.of(layout, generation).requireSizes(manifest.files());
        Database database = Database.open(layout.database(generation));
        if (current(layout).equals(generation)) {
          return new ReadableStore(layout, generation, manifest, database, base);
        }
        database.close();
      } catch (IOException | RuntimeException e) {
        if (current(layout).equals(generation)) {
          throw e;
        }
        last = new IOException(e);
      }
    }
    throw last;
  }

  static String current(StoreLayout layout) throws IOException {
    Optional<String> generation = layout.currentGeneration();
    return generation.orElseThrow(
        () -> empty("nothing has been loaded into the store at " + layout.root()));
  }

  private static Failure empty(String message) {
    return new Failure(
        Exit.STORE,
        message,
        "load articles into it with `mufakat load`, or name another one with --store");
  }

  /** For reading; use a transaction for reading around each piece of work. */
  public DatasetGraph dataset() {
    return database.dataset();
  }

  /** Work on the statements of a store, which may have to write them somewhere. */
  public interface Work<T> {
    T run() throws IOException;
  }

  /** Does work inside one transaction for reading. */
  public <T> T inTransaction(Work<T> work) throws IOException {
    return database.read(dataset -> work.run());
  }

  /** What of the database is not as it was written; reads all of it. */
  public List<Damage> databaseDamage() {
    Map<String, GraphMark> graphs = graphs();
    return StoreFailures.of(
        layout.root(), () -> database.read(dataset -> DatabaseCheck.of(database.tdb(), graphs)));
  }

  /**
   * What leads from what graphs hold to what they are to hold.
   *
   * @param expected all that each of these graphs is to hold
   */
  public Delta difference(Quads expected) {
    return StoreFailures.of(
        layout.root(), () -> database.read(dataset -> GraphDifference.of(dataset, expected)));
  }

  /** What was done to the store, oldest first, as lines of JSON. */
  public List<String> journal() {
    return StoreFailures.of(layout.root(), () -> new Journal(layout).lines());
  }

  /** What is known of a node that the store spoke of once; empty if it never did. */
  public Optional<Departure> departure(String iri) {
    Map<String, Departure> known = departures;
    if (known == null) {
      known = StoreFailures.of(layout.root(), () -> Departures.read(layout));
      departures = known;
    }
    return Optional.ofNullable(known.get(iri));
  }

  /** What led from the generation before this one to it. */
  public LastChange lastChange() {
    return StoreFailures.of(layout.root(), () -> LastChange.of(layout, generation, manifest));
  }

  /** The folder of what is published of it; need not exist. */
  public Path dumps() {
    return layout.dumps();
  }

  public String base() {
    return base;
  }

  /** The name of the generation that it reads. */
  public String generation() {
    return generation;
  }

  /** Where the indexes of words are. */
  public Path searchFolder() {
    return layout.search();
  }

  /** Equal where all graphs hold the same, and else another one. */
  public String contentDigest() {
    return ContentDigest.of(base, graphs());
  }

  public Manifest manifest() {
    return manifest;
  }

  /** What each graph held when it was written, by name. */
  public Map<String, GraphMark> graphs() {
    return StoreFailures.of(layout.root(), () -> new StoreFiles(layout).graphs(generation));
  }

  /** The name by which {@link #graphs} knows the graph of a statement. */
  public static String graphName(Quad quad) {
    return quad.isDefaultGraph() ? Manifest.DEFAULT_GRAPH : quad.getGraph().getURI();
  }

  /** The articles of the store, by key. */
  public List<StoredArticle> articles() {
    return StoreFailures.of(layout.root(), () -> new StoreFiles(layout).articles(generation));
  }

  /**
   * What people decided about the store, as the file stands now.
   *
   * @throws Failure if the file cannot be read, naming the line
   */
  public List<Judgement> judgements() {
    return StoreFailures.of(layout.root(), () -> new JudgementFile(layout.judgements()).read());
  }

  /** An article with its text. */
  public Article read(StoredArticle stored) {
    return StoreFailures.of(
        layout.root(), () -> stored.article(new Texts(layout.texts()).read(stored.text())));
  }

  /** Rows of the links that people accepted; empty where there are none. */
  public String links() {
    return StoreFailures.of(layout.root(), () -> new StoreFiles(layout).links());
  }

  /** Data loaded beside, as it was when it was kept. */
  public String readData(String digest) {
    return StoreFailures.of(layout.root(), () -> new Texts(layout.data(), ".nt").read(digest));
  }

  @Override
  public void close() {
    database.close();
  }
}
