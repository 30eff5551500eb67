package org.mufakat.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mufakat.entity.HandMade;
import org.mufakat.rdf.Quads;

/** Small stores of one statement for each article, written and read back. */
final class Contents {

  static final Manifest.Basis BASIS =
      new Manifest.Basis("1", "ontology", "rules", "tables", "weights", "", "", Map.of());
  static final String BASE = "http://example.org/";

  private Contents() {}

  /** Makes a store hold just these articles. */
  static void write(StoreWriter writer, String... keys) {
    List<Generation.Entry> entries = new ArrayList<>();
    for (String key : keys) {
      StoredArticle kept = writer.keep(HandMade.article(key, "", "", "Teks " + key));
      entries.add(new Generation.Entry(kept, statement(key), new Quads(List.of())));
    }
    try (Generation generation = writer.begin()) {
      generation.add(entries);
      writer.publish(generation, BASIS);
    }
  }

  /** Makes a copy of the store hold one more article, and one less. */
  static void change(StoreWriter writer, String more, String less) {
    StoredArticle kept = writer.keep(HandMade.article(more, "", "", "Teks " + more));
    Generation.Entry entry = new Generation.Entry(kept, statement(more), new Quads(List.of()));
    List<StoredArticle> dropped =
        writer.articles().stream().filter(article -> article.key().equals(less)).toList();
    try (Generation generation = writer.beginFromCurrent()) {
      generation.revise(new Revision(List.of(entry), dropped, new Quads(List.of())));
      writer.publish(generation, BASIS);
    }
  }

  private static Quads statement(String key) {
    return new Quads(
        List.of(
            Quad.create(
                NodeFactory.createURI(BASE + "graph/article/" + key),
                NodeFactory.createURI(BASE + key),
                NodeFactory.createURI("http://purl.org/dc/terms/identifier"),
                NodeFactory.createLiteralString(key))));
  }

  static String of(Path store) {
    try (ReadableStore reader = ReadableStore.open(store)) {
      return of(reader);
    }
  }

  /** The articles by its list, by its graphs and by its texts. */
  static String of(ReadableStore reader) {
    List<String> listed = reader.articles().stream().map(StoredArticle::key).toList();
    TreeSet<String> stated = new TreeSet<>();
    Txn.executeRead(
        reader.dataset(),
        () ->
            reader
                .dataset()
                .find()
                .forEachRemaining(quad -> stated.add(quad.getObject().getLiteralLexicalForm())));
    List<String> kept =
        reader.articles().stream().map(reader::read).map(article -> article.text()).toList();
    return listed + " " + stated + " " + kept;
  }

  static String expected(String... keys) {
    List<String> texts = new ArrayList<>();
    for (String key : keys) {
      texts.add("Teks " + key);
    }
    return List.of(keys) + " " + List.of(keys) + " " + texts;
  }
}
