package org.mufakat.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Names for nodes that a file left without one, from all that is said of them: the same content
 * gets the same name, in every store and on every day.
 */
final class UnnamedNodes {

  private final Graph graph;
  private final Iris iris;
  private final Map<Node, Node> names = new HashMap<>();
  private final Set<Node> open = new HashSet<>();

  UnnamedNodes(Graph graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
  }

  /**
   * @throws InvalidTermException if the content of a node leads back to it
   */
  Node name(Node node) {
    return node.isBlank() ? known(node) : node;
  }

  private Node known(Node blank) {
    Node name = names.get(blank);
    if (name == null) {
      if (!open.add(blank)) {
        throw new InvalidTermException("nodes without names that lead in a circle");
      }
      name = iris.unnamed(Fingerprint.of(content(blank)));
      names.put(blank, name);
    }
    return name;
  }

  private String content(Node blank) {
    return graph.stream(blank, Node.ANY, Node.ANY)
        .map(this::line)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(name(triple.getObject()));
  }
}
