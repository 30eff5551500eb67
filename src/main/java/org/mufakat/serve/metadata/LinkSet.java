package org.mufakat.serve.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Terms;

/**
 * The links of one property to one other data set.
 *
 * @param site IRI of that data set
 * @param name its local part: {@code wikidata}
 * @param space what its IRIs begin with
 * @param predicate IRI
 */
record LinkSet(String site, String name, String space, String predicate, long triples) {

  /** Another data set, as the graph of links describes it. */
  private record Site(String iri, String space) {}

  /** Counts the statements of a graph whose values are of other data sets; in a transaction. */
  static List<LinkSet> in(DatasetGraph dataset, Node graph) {
    List<Site> sites = sites(dataset, graph);
    Map<Site, Map<String, Long>> counts = new HashMap<>();
    dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
        .filter(quad -> quad.getObject().isURI())
        .forEach(
            quad ->
                site(sites, quad.getObject())
                    .ifPresent(
                        site ->
                            counts
                                .computeIfAbsent(site, unseen -> new TreeMap<>())
                                .merge(quad.getPredicate().getURI(), 1L, Long::sum)));
    List<LinkSet> found = new ArrayList<>();
    for (Site site : sites) {
      counts
          .getOrDefault(site, Map.of())
          .forEach(
              (predicate, count) ->
                  found.add(new LinkSet(site.iri, name(site.iri), site.space, predicate, count)));
    }
    return found;
  }

  private static List<Site> sites(DatasetGraph dataset, Node graph) {
    return dataset.stream(graph, Node.ANY, Terms.Void.uriSpace, Node.ANY)
        .map(LinkSet::site)
        .sorted((one, other) -> one.iri.compareTo(other.iri))
        .toList();
  }

  private static Site site(Quad space) {
    return new Site(space.getSubject().getURI(), space.getObject().getLiteralLexicalForm());
  }

  /** The one with the longest beginning that fits. */
  private static Optional<Site> site(List<Site> sites, Node node) {
    return sites.stream()
        .filter(site -> node.getURI().startsWith(site.space))
        .max((one, other) -> Integer.compare(one.space.length(), other.space.length()));
  }

  private static String name(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
