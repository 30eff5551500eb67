package org.mufakat.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Changes;

/**
 * What two databases hold differently, graph by graph. Memory holds one graph of the earlier one;
 * graphs with equal marks are not read.
 */
final class Comparison {

  private final Side before;
  private final Side after;

  /**
   * @param dataset in a transaction for reading
   * @param graphs of all graphs, by name
   */
  record Side(DatasetGraph dataset, Map<String, GraphMark> graphs) {}

  Comparison(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  void tell(Changes changes) {
    Set<String> names = new TreeSet<>(before.graphs.keySet());
    names.addAll(after.graphs.keySet());
    for (String name : names) {
      GraphMark mark = before.graphs.get(name);
      if (mark == null || !mark.equals(after.graphs.get(name))) {
        compare(graph(name), changes);
      }
    }
  }

  private static Node graph(String name) {
    return name.equals(Manifest.DEFAULT_GRAPH) ? Quad.defaultGraphIRI : NodeFactory.createURI(name);
  }

  private void compare(Node graph, Changes changes) {
    Set<Triple> gone = new HashSet<>();
    find(before, graph).forEachRemaining(quad -> gone.add(quad.asTriple()));
    find(after, graph)
        .forEachRemaining(
            quad -> {
              if (!gone.remove(quad.asTriple())) {
                changes.added(Quad.create(graph, quad.asTriple()));
              }
            });
    gone.forEach(triple -> changes.removed(Quad.create(graph, triple)));
  }

  private static Iterator<Quad> find(Side side, Node graph) {
    return side.dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
  }
}
