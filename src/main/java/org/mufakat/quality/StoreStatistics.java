package org.mufakat.quality;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms.Rdf;
import org.mufakat.rdf.Terms.Schema;

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

  private static final int LENGTH_OF_MONTH = "2023-09".length();

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
        coverage(dataset),
        new Density(MergedShares.of(dataset, articleGraphs, iris.referenceGraph()).sizes()));
  }

  private static List<Node> articleGraphs(DatasetGraph dataset, Iris iris) {
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

  private static Coverage coverage(DatasetGraph dataset) {
    List<Node> articles =
        Iter.toList(
            Iter.map(
                dataset.find(Quad.defaultGraphIRI, Node.ANY, Rdf.type, Schema.NewsArticle),
                Quad::getSubject));
    return new Coverage(
        articles.size(),
        count(dataset, articles, Schema.publisher, publisher -> publisher),
        count(dataset, articles, Schema.datePublished, StoreStatistics::month),
        count(dataset, articles, Schema.inLanguage, language -> language));
  }

  private static String month(String date) {
    return date.length() < LENGTH_OF_MONTH ? date : date.substring(0, LENGTH_OF_MONTH);
  }

  private static SortedMap<String, Long> count(
      DatasetGraph dataset, List<Node> articles, Node property, UnaryOperator<String> group) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Node article : articles) {
      Iterator<Quad> values = dataset.find(Quad.defaultGraphIRI, article, property, Node.ANY);
      String value =
          values.hasNext() ? group.apply(text(values.next().getObject())) : Coverage.UNKNOWN;
      Iter.close(values);
      counts.merge(value, 1L, Long::sum);
    }
    return counts;
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
