package org.mufakat.serve.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** All that the merged view says of one node, read at once: one look is cheaper than many. */
final class Statements {

  private final Map<Node, List<Node>> byProperty = new HashMap<>();

  private Statements() {}

  static Statements about(Node node, DatasetGraph dataset) {
    Statements statements = new Statements();
    dataset.stream(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
        .forEach(
            quad ->
                statements
                    .byProperty
                    .computeIfAbsent(quad.getPredicate(), unseen -> new ArrayList<>(1))
                    .add(quad.getObject()));
    return statements;
  }

  Stream<Node> objects(Node property) {
    return byProperty.getOrDefault(property, List.of()).stream();
  }

  Stream<Node> literals(Node property) {
    return objects(property).filter(Node::isLiteral);
  }

  Stream<String> texts(Node property) {
    return literals(property).map(Node::getLiteralLexicalForm);
  }
}
