package org.mufakat.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Quads;

/** What graphs hold other than they are to hold. */
final class GraphDifference {

  private GraphDifference() {}

  /**
   * @param dataset in a transaction for reading
   * @param expected all that each graph is to hold which it mentions
   */
  static Delta of(DatasetGraph dataset, Quads expected) {
    List<Quad> removed = new ArrayList<>();
    List<Quad> added = new ArrayList<>();
    byGraph(expected)
        .forEach(
            (graph, triples) -> {
              dataset
                  .find(graph, Node.ANY, Node.ANY, Node.ANY)
                  .forEachRemaining(
                      quad -> {
                        if (!triples.remove(quad.asTriple())) {
                          removed.add(Quad.create(graph, quad.asTriple()));
                        }
                      });
              triples.forEach(triple -> added.add(Quad.create(graph, triple)));
            });
    return new Delta(removed, added);
  }

  private static Map<Node, Set<Triple>> byGraph(Quads quads) {
    Map<Node, Set<Triple>> graphs = new LinkedHashMap<>();
    for (Quad quad : quads.list()) {
      Node graph = quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph();
      graphs.computeIfAbsent(graph, unseen -> new LinkedHashSet<>()).add(quad.asTriple());
    }
    return graphs;
  }
}
