package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Quads;

/**
 * A store in the making: statements and articles are added, and then it is published by {@link
 * StoreWriter#publish} or, closed without that, thrown away.
 */
public final class Generation implements AutoCloseable {

  private final StoreLayout layout;
  private final String name;
  private final Consumer<Step> watcher;
  private final Database database;
  private final List<StoredArticle> articles = new ArrayList<>();
  private final Map<String, GraphHash> hashes = new TreeMap<>();
  private boolean complete;
  private boolean closed;

  Generation(StoreLayout layout, String name, Consumer<Step> watcher) throws IOException {
    this.layout = layout;
    this.name = name;
    this.watcher = watcher;
    this.database = Database.create(layout.database(name));
  }

  /** An article with the statements of its graph and those that it adds to the merged view. */
  public record Entry(StoredArticle article, Quads graph, Quads merged) {

    /** With more statements in the article's graph. */
    public Entry with(Quads more) {
      return more.size() == 0 ? this : new Entry(article, graph.and(more), merged);
    }
  }

  /** Adds a batch of articles in one transaction. */
  public void add(List<Entry> batch) {
    List<Quad> quads = new ArrayList<>();
    for (Entry entry : batch) {
      GraphHash hash = new GraphHash();
      entry.graph().list().forEach(hash::add);
      articles.add(entry.article().written(hash));
      quads.addAll(entry.graph().list());
      quads.addAll(entry.merged().list());
      entry.merged().list().forEach(hashes.computeIfAbsent("default", n -> new GraphHash())::add);
    }
    write(quads);
  }

  /**
   * Adds statements that belong to no single article: reference data, links, merged view. No
   * statement may be added twice.
   */
  public void add(Quads quads) {
    for (Quad quad : quads.list()) {
      hashes.computeIfAbsent(graphName(quad), unseen -> new GraphHash()).add(quad);
    }
    write(quads.list());
  }

  private static String graphName(Quad quad) {
    Node graph = quad.getGraph();
    return quad.isDefaultGraph() ? "default" : graph.getURI();
  }

  private void write(List<Quad> quads) {
    StoreFailures.of(
        layout.root(),
        () -> {
          database.write(quads);
          return null;
        });
    watcher.accept(Step.STATEMENTS_WRITTEN);
  }

  /** Statements so far. */
  public long size() {
    long shared = hashes.values().stream().mapToLong(GraphHash::count).sum();
    return shared + articles.stream().mapToLong(StoredArticle::quads).sum();
  }

  String name() {
    return name;
  }

  void complete(Manifest.Basis basis) throws IOException {
    closeDatabase();
    articles.sort(Comparator.comparing(StoredArticle::key));
    Files.writeString(
        layout.articles(name),
        articles.stream().map(article -> article.json() + "\n").collect(Collectors.joining()));
    Disk.sync(layout.articles(name));
    Map<String, String> graphs = new TreeMap<>();
    hashes.forEach((graph, hash) -> graphs.put(graph, hash.hex()));
    Map<String, Long> files = Database.files(layout.database(name));
    Manifest manifest = new Manifest(basis, graphs, articles.size(), size(), files);
    Disk.replace(layout.manifest(name), manifest.json());
    Disk.sync(layout.database(name));
    Disk.sync(layout.root());
    complete = true;
  }

  private void closeDatabase() {
    if (!closed) {
      closed = true;
      database.close();
    }
  }

  @Override
  public void close() {
    closeDatabase();
    if (!complete) {
      StoreFailures.of(
          layout.root(),
          () -> {
            Disk.deleteTree(layout.generation(name));
            return null;
          });
    }
  }
}
