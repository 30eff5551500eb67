package org.mufakat.quality;

import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mufakat.rdf.Iris;

/**
 * What some graphs of a store are made of, counted: the figures of VoID. Names of classes,
 * properties and datatypes are IRIs.
 *
 * @param entities nodes that have a class; one of two graphs counts twice
 * @param properties statements by property
 */
public record Structure(
    long triples,
    long entities,
    SortedMap<String, OfClass> classes,
    SortedMap<String, Long> properties) {

  /**
   * The nodes of a class.
   *
   * @param triples statements that have one of them as subject
   * @param example the IRI of one of them, always the same
   * @param properties of these statements
   */
  public record OfClass(
      long entities, long triples, String example, SortedMap<String, OfProperty> properties) {}

  /**
   * The statements with one property about nodes of a class.
   *
   * @param datatypes of their values
   * @param classes of the nodes that they lead to
   */
  public record OfProperty(
      long triples, SortedMap<String, Long> datatypes, SortedMap<String, Long> classes) {}

  /**
   * Of the merged view. Reads every statement of it.
   *
   * @param dataset in a read transaction of the calling thread, where it has transactions
   */
  public static Structure ofMergedView(DatasetGraph dataset) {
    return StructureCount.ofMergedView(dataset);
  }

  /**
   * Of the graphs of all articles together.
   *
   * @param dataset in a read transaction of the calling thread, where it has transactions
   * @param base the store's base IRI
   */
  public static Structure ofArticles(DatasetGraph dataset, String base) {
    List<Node> graphs = StoreStatistics.articleGraphs(dataset, new Iris(base));
    return StructureCount.ofGraphs(dataset, graphs);
  }
}
