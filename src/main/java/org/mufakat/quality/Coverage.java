package org.mufakat.quality;

import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Terms.Rdf;
import org.mufakat.rdf.Terms.Schema;

/**
 * Which articles the store holds; an article that does not say counts under {@link #UNKNOWN}.
 *
 * @param byMonth month of publication, {@code 2023-09}
 * @param byLanguage language tag
 */
public record Coverage(
    long articles,
    SortedMap<String, Long> byPublisher,
    SortedMap<String, Long> byMonth,
    SortedMap<String, Long> byLanguage) {

  /** Stands for what an article does not say. */
  public static final String UNKNOWN = "unknown";

  private static final int LENGTH_OF_MONTH = "2023-09".length();

  /**
   * Counts.
   *
   * @param dataset in a read transaction of the calling thread, where it has transactions
   */
  public static Coverage of(DatasetGraph dataset) {
    List<Node> articles =
        Iter.toList(
            Iter.map(
                dataset.find(Quad.defaultGraphIRI, Node.ANY, Rdf.type, Schema.NewsArticle),
                Quad::getSubject));
    return new Coverage(
        articles.size(),
        count(dataset, articles, Schema.publisher, publisher -> publisher),
        count(dataset, articles, Schema.datePublished, Coverage::month),
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
      String value = values.hasNext() ? group.apply(text(values.next().getObject())) : UNKNOWN;
      Iter.close(values);
      counts.merge(value, 1L, Long::sum);
    }
    return counts;
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
