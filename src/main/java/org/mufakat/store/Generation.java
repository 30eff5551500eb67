package org.mufakat.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.rdf.Changes;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Quads;

/**
 * A store in the making, from nothing or as a copy of the current one: statements and articles are
 * added or revised, and then it is published by {@link StoreWriter#publish} or, closed without
 * that, thrown away.
 */
public final class Generation implements AutoCloseable {

  static final String JUDGEMENTS = "judgements.tsv";

  private final StoreLayout layout;
  private final String name;
  private final Iris iris;
  private final Consumer<Step> watcher;
  private final Database database;
  private final Optional<Manifest> copied;
  private final Map<Node, StoredArticle> articles = new HashMap<>();
  private final Map<String, GraphHash> hashes = new TreeMap<>();
  private Optional<Delta> delta = Optional.empty();
  private boolean complete;
  private boolean closed;

  private Generation(
      StoreLayout layout,
      String name,
      String base,
      Consumer<Step> watcher,
      Database database,
      Optional<Manifest> copied) {
    this.layout = layout;
    this.name = name;
    this.iris = new Iris(base);
    this.watcher = watcher;
    this.database = database;
    this.copied = copied;
  }

  static Generation empty(StoreLayout layout, String name, String base, Consumer<Step> watcher)
      throws IOException {
    Database database = Database.create(layout.database(name));
    return new Generation(layout, name, base, watcher, database, Optional.empty());
  }

  /**
   * @throws DamagedFileException if a file of the original is not as it was published
   */
  static Generation copy(
      StoreLayout layout, String original, String name, String base, Consumer<Step> watcher)
      throws IOException {
    StoreFiles files = new StoreFiles(layout);
    Manifest manifest = files.manifest(original);
    List<StoredArticle> articles = files.articles(original);
    Path folder = layout.database(name);
    try {
      GenerationFiles.of(layout, original)
          .copyDatabase(layout.database(original), manifest.files(), folder);
    } catch (IOException e) {
      Disk.deleteTree(layout.generation(name));
      throw e;
    }
    Generation copy =
        new Generation(layout, name, base, watcher, Database.create(folder), Optional.of(manifest));
    articles.forEach(copy::put);
    manifest.graphs().forEach((graph, mark) -> copy.hashes.put(graph, GraphHash.of(mark)));
    return copy;
  }

  /** An article with the statements of its graph and those that it adds to the merged view. */
  public record Entry(StoredArticle article, Quads graph, Quads merged) {

    StoredArticle written() {
      GraphHash hash = new GraphHash();
      graph.list().forEach(hash::add);
      return article.written(hash);
    }
  }

  /** Adds a batch of articles in one transaction. */
  public void add(List<Entry> batch) {
    List<Quad> quads = new ArrayList<>();
    for (Entry entry : batch) {
      put(entry.written());
      quads.addAll(entry.graph().list());
      quads.addAll(entry.merged().list());
      entry.merged().list().forEach(this::hash);
    }
    write(quads);
  }

  /**
   * Adds statements that belong to no single article: reference data, links, merged view. No
   * statement may be added twice.
   */
  public void add(Quads quads) {
    quads.list().forEach(this::hash);
    write(quads.list());
  }

  private void write(List<Quad> quads) {
    calling(
        () -> {
          database.write(quads);
          watcher.accept(Step.STATEMENTS_WRITTEN);
          return null;
        });
  }

  /** Makes a copy what it is to become, in one transaction. Once for a generation. */
  public void revise(Revision revision) {
    calling(
        () -> {
          Delta found = database.read(dataset -> Difference.of(dataset, iris, revision));
          database.write(found);
          delta = Optional.of(found);
          watcher.accept(Step.STATEMENTS_WRITTEN);
          return null;
        });
    delta.orElseThrow().removed().stream()
        .filter(Quad::isDefaultGraph)
        .forEach(quad -> hashOf(quad).remove(quad));
    delta.orElseThrow().added().stream().filter(Quad::isDefaultGraph).forEach(this::hash);
    revision.dropped().forEach(article -> articles.remove(iris.articleGraph(article.key())));
    revision.put().forEach(entry -> put(entry.written()));
  }

  private void put(StoredArticle article) {
    articles.put(iris.articleGraph(article.key()), article);
  }

  private void hash(Quad quad) {
    hashOf(quad).add(quad);
  }

  private GraphHash hashOf(Quad quad) {
    String graph = quad.isDefaultGraph() ? Manifest.DEFAULT_GRAPH : quad.getGraph().getURI();
    return hashes.computeIfAbsent(graph, unseen -> new GraphHash());
  }

  /** What is written into a file beside the database. */
  public interface Note {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Keeps what people decided when the generation was made. */
  public void judged(List<Judgement> rows) {
    note(JUDGEMENTS, out -> out.write(JudgementFile.text(rows).getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes a file that belongs to the generation; {@link StoreWriter#note} finds it again. */
  public void note(String file, Note note) {
    calling(
        () -> {
          try (OutputStream out = Files.newOutputStream(layout.note(name, file))) {
            note.writeTo(out);
          }
          return null;
        });
  }

  /** Statements so far. */
  public long size() {
    long shared = hashes.values().stream().mapToLong(GraphHash::count).sum();
    return shared + articles.values().stream().mapToLong(StoredArticle::quads).sum();
  }

  String name() {
    return name;
  }

  /** What was changed in a copy; empty for what was built from nothing. */
  public Optional<Delta> delta() {
    return delta;
  }

  /** As {@link ReadableStore#contentDigest}, of what it holds so far. */
  public String contentDigest() {
    return ContentDigest.of(iris.base(), marks());
  }

  /** Reads what it holds so far. */
  public interface Reading<T> {
    T of(DatasetGraph dataset) throws IOException;
  }

  /** Reads in one transaction. */
  public <T> T read(Reading<T> reading) {
    return calling(() -> database.read(reading::of));
  }

  /** Tells what it holds other than an earlier generation. */
  void compare(Comparison.Side before, Changes changes) throws IOException {
    database.read(
        dataset -> {
          new Comparison(before, new Comparison.Side(dataset, marks())).tell(changes);
          return null;
        });
  }

  /** Has the nodes written down that are not in it any more. */
  void record(Departures departures) throws IOException {
    database.read(
        dataset -> {
          departures.record(layout, name, dataset);
          return null;
        });
  }

  private Map<String, GraphMark> marks() {
    Map<String, GraphMark> marks = new TreeMap<>();
    hashes.forEach((graph, hash) -> marks.put(graph, hash.mark()));
    articles.forEach((graph, article) -> marks.put(graph.getURI(), article.mark()));
    return marks;
  }

  /**
   * @param before name of the generation whose place it takes
   */
  void complete(Manifest.Basis basis, Optional<String> before) throws IOException {
    closeDatabase();
    List<StoredArticle> sorted =
        articles.values().stream().sorted(Comparator.comparing(StoredArticle::key)).toList();
    Files.writeString(
        layout.articles(name),
        sorted.stream().map(article -> article.json() + "\n").collect(Collectors.joining()));
    Disk.replace(layout.manifest(name), manifest(basis, before).json());
    Disk.sync(layout.database(name));
    Disk.sync(layout.root());
    complete = true;
  }

  private Manifest manifest(Manifest.Basis basis, Optional<String> before) throws IOException {
    Map<String, GraphMark> graphs = new TreeMap<>();
    hashes.forEach((graph, hash) -> graphs.put(graph, hash.mark()));
    Map<String, FileMark> files = GenerationFiles.of(layout, name).seal();
    Manifest.Built built =
        copied
            .map(Manifest::built)
            .orElseGet(() -> new Manifest.Built(Manifest.used(files), size()));
    return new Manifest(basis, graphs, articles.size(), size(), before, built, files);
  }

  private void closeDatabase() {
    if (!closed) {
      closed = true;
      database.close();
    }
  }

  private <T> T calling(StoreFailures.Work<T> work) {
    return StoreFailures.of(layout.root(), work);
  }

  @Override
  public void close() {
    closeDatabase();
    if (!complete) {
      calling(
          () -> {
            Disk.deleteTree(layout.generation(name));
            return null;
          });
    }
  }
}
