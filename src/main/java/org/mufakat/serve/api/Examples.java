package org.mufakat.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.query.CannedQuery;
import org.mufakat.query.Prefixes;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Resource;

/**
 * For each canned query values that have an answer in the store as it stands: those of its own
 * example, with things of this store in place of those that only articles tell of.
 */
final class Examples {

  private static final int LOOKED_AT = 1_000;

  private static final List<Stand> STANDS =
      Resource.table(Examples.class, "examples.tsv").stream().map(Stand::of).toList();

  private Examples() {}

  /**
   * Where something for a parameter is to be found: what has this value for the property, or, where
   * no value is named, what is a value of it.
   */
  private record Stand(String parameter, Node property, Optional<Node> value) {

    static Stand of(String[] row) {
      return new Stand(
          row[0], node(row[1]), Optional.of(row[2]).filter(v -> !v.isEmpty()).map(Stand::node));
    }

    private static Node node(String prefixed) {
      String[] parts = prefixed.split(":", 2);
      return NodeFactory.createURI(Prefixes.all().get(parts[0]) + parts[1]);
    }

    /** The smallest of the first: the same each time. */
    Optional<String> in(Snapshot snapshot) {
      Stream<Quad> quads =
          snapshot.dataset().stream(
              Quad.defaultGraphIRI, Node.ANY, property, value.orElse(Node.ANY));
      return quads
          .limit(LOOKED_AT)
          .map(value.isPresent() ? Quad::getSubject : Quad::getObject)
          .filter(node -> node.isURI() && node.getURI().startsWith(snapshot.base()))
          .map(node -> node.getURI().substring(snapshot.base().length()))
          .min(String::compareTo);
    }
  }

  /** By name of parameter. */
  static Map<String, String> of(CannedQuery query, Snapshot snapshot) {
    Map<String, String> values = new LinkedHashMap<>(query.exampleValues());
    return snapshot.read(
        () -> {
          STANDS.stream()
              .filter(stand -> values.containsKey(stand.parameter()))
              .forEach(
                  stand ->
                      stand.in(snapshot).ifPresent(name -> values.put(stand.parameter(), name)));
          return values;
        });
  }
}
