package org.mufakat.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Iris;

/** Changes the current generation of a store as nobody should, past all that guards it. */
public final class Tampering {

  private final StoreLayout layout;
  private final String generation;

  private Tampering(Path root) throws IOException {
    this.layout = new StoreLayout(root);
    this.generation = layout.currentGeneration().orElseThrow();
  }

  public static Tampering with(Path root) {
    try {
      return new Tampering(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path database() {
    return layout.database(generation);
  }

  /** Puts another value in place of that of the first such statement; returns the statement. */
  public Quad replaceValue(Predicate<Quad> which, java.util.function.UnaryOperator<Node> other)
      throws IOException {
    try (Database database = Database.create(database())) {
      Quad chosen =
          Txn.calculateRead(
              database.dataset(),
              () ->
                  Iter.toList(database.dataset().find()).stream()
                      .filter(which)
                      .min(java.util.Comparator.comparing(Quad::toString))
                      .orElseThrow());
      Quad instead =
          Quad.create(
              chosen.getGraph(),
              chosen.getSubject(),
              chosen.getPredicate(),
              other.apply(chosen.getObject()));
      database.write(new Delta(List.of(chosen), List.of(instead)));
      return chosen;
    }
  }

  /** Makes the manifest agree with the files as they are now. */
  public Tampering sealFiles() throws IOException {
    return seal(new StoreFiles(layout).manifest(generation).graphs());
  }

  /** Makes the manifest, and the list of articles, agree also with what the graphs hold now. */
  public Tampering sealGraphs() throws IOException {
    StoreFiles files = new StoreFiles(layout);
    Iris iris = new Iris(files.base());
    Map<String, GraphHash> hashes = new TreeMap<>();
    try (Database database = Database.open(database())) {
      Txn.executeRead(
          database.dataset(),
          () ->
              database
                  .dataset()
                  .find()
                  .forEachRemaining(
                      quad ->
                          hashes
                              .computeIfAbsent(
                                  ReadableStore.graphName(quad), unseen -> new GraphHash())
                              .add(quad)));
    }
    StringBuilder articles = new StringBuilder();
    for (StoredArticle article : files.articles(generation)) {
      GraphHash hash = hashes.get(iris.articleGraph(article.key()).getURI());
      articles.append(article.written(hash).json()).append('\n');
    }
    Files.writeString(layout.articles(generation), articles);
    Map<String, GraphMark> graphs = new TreeMap<>();
    files.manifest(generation).graphs().keySet().forEach(g -> graphs.put(g, hashes.get(g).mark()));
    return seal(graphs);
  }

  private Tampering seal(Map<String, GraphMark> graphs) throws IOException {
    Manifest old = new StoreFiles(layout).manifest(generation);
    Manifest sealed =
        new Manifest(
            old.basis(),
            graphs,
            old.articles(),
            old.quads(),
            old.before(),
            old.built(),
            GenerationFiles.of(layout, generation).seal());
    Files.writeString(layout.manifest(generation), sealed.json());
    return this;
  }

  /** Writes random bytes somewhere into the part of a file that holds something. */
  public long scribble(String file, Random random, int length) throws IOException {
    long used = used(file);
    byte[] noise = new byte[(int) Math.min(length, used)];
    random.nextBytes(noise);
    long at = used == noise.length ? 0 : Math.floorMod(random.nextLong(), used - noise.length);
    try (RandomAccessFile open = new RandomAccessFile(database().resolve(file).toFile(), "rw")) {
      open.seek(at);
      open.write(noise);
    }
    return at;
  }

  /** Bytes that TDB2 has written to; what lies behind is room to grow. */
  public long used(String file) throws IOException {
    return UsedArea.of(database().resolve(file));
  }
}
