package org.mufakat.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms.Rdf;

/**
 * What a store holds, counted.
 *
 * @param quads of all graphs
 * @param mergedNodes nodes of the merged view by class, as a prefixed name where there is a prefix
 * @param articleNodes nodes of the articles' graphs by class; a node of two graphs counts twice
 */
public record StoreStatistics(
    long quads,
    SortedMap<String, Long> mergedNodes,
    SortedMap<String, Long> articleNodes,
    Coverage coverage,
    Density density) {

  /**
   * Counts. Reads every quad once or twice.
   *
   * @param dataset in a read transaction of the calling thread, where it has transactions
   * @param base the store's base IRI
   */
  public static StoreStatistics of(DatasetGraph dataset, String base) {
    Iris iris = new Iris(base);
    List<Node> articleGraphs = articleGraphs(dataset, iris);
    return new StoreStatistics(
        Iter.count(dataset.find()),
        classes(dataset, List.of(Quad.defaultGraphIRI)),
        classes(dataset, articleGraphs),
        Coverage.of(dataset),
        new Density(MergedShares.of(dataset, articleGraphs, iris.referenceGraph()).sizes()));
  }

  /** Sorted by their names. */
  static List<Node> articleGraphs(DatasetGraph dataset, Iris iris) {
    List<Node> graphs = new ArrayList<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (iris.isArticleGraph(graph)) {
                graphs.add(graph);
              }
            });
    graphs.sort((left, right) -> left.getURI().compareTo(right.getURI()));
    return graphs;
  }

  private static SortedMap<String, Long> classes(DatasetGraph dataset, List<Node> graphs) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Node graph : graphs) {
      dataset
          .find(graph, Node.ANY, Rdf.type, Node.ANY)
          .forEachRemaining(quad -> counts.merge(PrefixedName.of(quad.getObject()), 1L, Long::sum));
    }
    return counts;
  }
}
