package org.mufakat.quality;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.mufakat.rdf.Iris;

/**
 * The union of all graphs of a dataset, default graph included, without a copy; data of others that
 * was loaded beside is not part of it. A triple of several graphs comes once. Reads only.
 */
final class AllGraphs extends GraphBase {

  private final DatasetGraph dataset;

  AllGraphs(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(
        Iter.distinct(
            Iter.map(
                Iter.filter(
                    dataset.find(
                        Node.ANY,
                        pattern.getMatchSubject(),
                        pattern.getMatchPredicate(),
                        pattern.getMatchObject()),
                    quad -> !Iris.isDataGraph(quad.getGraph())),
                Quad::asTriple)));
  }
}
