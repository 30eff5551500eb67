package org.mufakat.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which evidence of one node is enough: a property with one value needs one piece, one with several
 * values as many as it has values. More would say the same again and swell the graph.
 *
 * <p>Evidence is to be offered best first.
 */
final class SufficientEvidence {

  private final Node node;
  private final Statements graph;
  private final Map<Node, Integer> pieces = new HashMap<>();
  private final Set<Object> seen = new HashSet<>();

  SufficientEvidence(Node node, Statements graph) {
    this.node = node;
    this.graph = graph;
  }

  /** What one span says of one property, whichever rule read it there. */
  private record Told(int start, int end, Node property) {}

  /** Whether this piece is still needed; if so, it counts. */
  boolean needs(int start, int end, Set<Node> supported) {
    boolean needed = supported.stream().anyMatch(property -> isOpen(property, start, end));
    if (needed) {
      for (Node property : supported) {
        if (seen.add(new Told(start, end, property))) {
          pieces.merge(property, 1, Integer::sum);
        }
      }
    }
    return needed;
  }

  private boolean isOpen(Node property, int start, int end) {
    int values = graph.valuesOf(node, property).size();
    return pieces.getOrDefault(property, 0) < values
        && !seen.contains(new Told(start, end, property));
  }
}
