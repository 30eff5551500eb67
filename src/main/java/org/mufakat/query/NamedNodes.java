package org.mufakat.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The nodes of one parameter type and all that they are called, as the type's query in {@code
 * names/} lists them.
 */
final class NamedNodes {

  private static final Var TERM = Var.alloc("term");
  private static final Var NAME = Var.alloc("name");
  private static final List<String> LANGUAGES = List.of("", "id", "en");

  private final DatasetGraph dataset;
  private final Query names;

  NamedNodes(DatasetGraph dataset, String base, String namesQuery) {
    this.dataset = dataset;
    this.names = SparqlText.parse(resource(namesQuery), base);
  }

  /** Whether this node is one of them. */
  boolean contains(Node node) {
    try (QueryExec query = exec(Map.of(TERM, node))) {
      return query.select().hasNext();
    }
  }

  /** The nodes that are called exactly so: looked up, not searched. */
  Set<String> called(String name) {
    Set<String> found = new TreeSet<>();
    for (String language : LANGUAGES) {
      Node literal =
          language.isEmpty()
              ? NodeFactory.createLiteralString(name)
              : NodeFactory.createLiteralLang(name, language);
      try (QueryExec query = exec(Map.of(NAME, literal))) {
        query.select().forEachRemaining(row -> found.add(row.get(TERM).getURI()));
      }
    }
    return found;
  }

  /** The nodes called so in whatever capitals, or whose IRI ends so. Reads every name. */
  Set<String> similarlyCalled(String name) {
    String folded = fold(name);
    Set<String> found = new TreeSet<>();
    forEach(
        (iri, label) -> {
          if (fold(label).equals(folded) || fold(iri).endsWith("/" + folded)) {
            found.add(iri);
          }
        });
    return found;
  }

  /** One name of each of these nodes, the smallest, for messages. */
  Map<String, String> someName(Set<String> iris) {
    Map<String, String> chosen = new HashMap<>();
    forEach(
        (iri, label) -> {
          if (iris.contains(iri)) {
            chosen.merge(iri, label, (one, other) -> one.compareTo(other) <= 0 ? one : other);
          }
        });
    return chosen;
  }

  /** The last parts of all IRIs, sorted: the codes to choose from. */
  Set<String> localNames() {
    Set<String> found = new TreeSet<>();
    forEach((iri, label) -> found.add(iri.substring(iri.lastIndexOf('/') + 1)));
    return found;
  }

  private void forEach(BiConsumer<String, String> seen) {
    try (QueryExec query = exec(Map.of())) {
      RowSet rows = query.select();
      rows.forEachRemaining(
          row -> seen.accept(row.get(TERM).getURI(), row.get(NAME).getLiteralLexicalForm()));
    }
  }

  private QueryExec exec(Map<Var, Node> given) {
    var query = QueryExec.dataset(dataset).query(names);
    given.forEach(query::substitution);
    return query.build();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  private static String resource(String name) {
    try (InputStream in = NamedNodes.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
