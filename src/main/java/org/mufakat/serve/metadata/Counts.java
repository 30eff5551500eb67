package org.mufakat.serve.metadata;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mufakat.quality.Structure;
import org.mufakat.rdf.Iris;
import org.mufakat.serve.Snapshot;
import org.mufakat.store.GraphMark;

/**
 * What VoID counts.
 *
 * @param graphs what stands in the graphs that are no article's, by name
 */
record Counts(
    Structure merged,
    Structure articles,
    List<LinkSet> linkSets,
    Map<String, GraphMark> graphs,
    long quads) {

  /** Reads all statements of the merged view and of the articles. */
  static Counts of(Snapshot snapshot) {
    DatasetGraph dataset = snapshot.dataset();
    return snapshot.read(
        () ->
            new Counts(
                Structure.ofMergedView(dataset),
                Structure.ofArticles(dataset, snapshot.base()),
                LinkSet.in(dataset, new Iris(snapshot.base()).linksGraph()),
                snapshot.store().manifest().graphs(),
                snapshot.store().manifest().quads()));
  }

  /** Statements of a graph. */
  long quadsOf(String graph) {
    return graphs.containsKey(graph) ? graphs.get(graph).quads() : 0;
  }
}
