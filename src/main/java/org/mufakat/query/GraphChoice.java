package org.mufakat.query;

import java.util.List;
import org.apache.jena.query.Query;

/**
 * Which graphs of the store a query is asked of, as the SPARQL 1.1 Protocol (section 2.1.4) lets
 * its client say: where any are chosen, what the query itself says in FROM does not count.
 *
 * @param defaults whose statements make up the default graph
 * @param named that GRAPH can reach
 */
public record GraphChoice(List<String> defaults, List<String> named) {

  /** What the query itself says; without FROM, the whole store. */
  public static final GraphChoice OF_THE_QUERY = new GraphChoice(List.of(), List.of());

  public GraphChoice {
    defaults = List.copyOf(defaults);
    named = List.copyOf(named);
  }

  Query applyTo(Query query) {
    if (!defaults.isEmpty() || !named.isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      defaults.forEach(query::addGraphURI);
      named.forEach(query::addNamedGraphURI);
    }
    return query;
  }
}
