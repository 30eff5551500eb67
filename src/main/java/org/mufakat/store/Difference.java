package org.mufakat.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.ArticleInMergedView;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Quads;

/**
 * What must change in a database to make it what a {@link Revision} says. Reads the merged view and
 * the graphs of the articles that change, and no other.
 */
final class Difference {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final List<Quad> removed = new ArrayList<>();
  private final List<Quad> added = new ArrayList<>();

  /** Nodes of articles that change: what the merged view says of them is to be found again. */
  private final Set<Node> touched = new HashSet<>();

  private Difference(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /**
   * @param dataset in a transaction for reading
   */
  static Delta of(DatasetGraph dataset, Iris iris, Revision revision) {
    Difference difference = new Difference(dataset, iris);
    for (Generation.Entry entry : revision.put()) {
      difference.articleGraph(iris.articleGraph(entry.article().key()), triples(entry.graph()));
    }
    for (StoredArticle article : revision.dropped()) {
      difference.articleGraph(iris.articleGraph(article.key()), new HashSet<>());
    }
    difference.mergedView(revision);
    return new Delta(difference.removed, difference.added);
  }

  private void articleGraph(Node graph, Set<Triple> wanted) {
    find(graph)
        .forEachRemaining(
            triple -> {
              touched.add(triple.getSubject());
              if (!wanted.remove(triple)) {
                removed.add(Quad.create(graph, triple));
              }
            });
    wanted.forEach(triple -> added.add(Quad.create(graph, triple)));
  }

  private void mergedView(Revision revision) {
    Set<Triple> wanted = triples(revision.merged());
    revision.put().forEach(entry -> wanted.addAll(triples(entry.merged())));
    find(Quad.defaultGraphIRI)
        .forEachRemaining(
            triple -> {
              if (!wanted.remove(triple) && !isOfUntouchedArticle(triple)) {
                removed.add(Quad.create(Quad.defaultGraphIRI, triple));
              }
            });
    wanted.forEach(triple -> added.add(Quad.create(Quad.defaultGraphIRI, triple)));
  }

  private boolean isOfUntouchedArticle(Triple triple) {
    return ArticleInMergedView.states(triple, iris) && !touched.contains(triple.getSubject());
  }

  private Iterator<Triple> find(Node graph) {
    return Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple);
  }

  private static Set<Triple> triples(Quads quads) {
    Set<Triple> triples = new LinkedHashSet<>();
    quads.list().forEach(quad -> triples.add(quad.asTriple()));
    return triples;
  }
}
