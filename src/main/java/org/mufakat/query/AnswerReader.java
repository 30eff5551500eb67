package org.mufakat.query;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Reads an answer while it is being found, inside the transaction and on the thread of the query.
 * What it makes is good only when the call that asked returns it: until then a limit may still end
 * all.
 */
public interface AnswerReader<T> {

  /** What SELECT returns; beyond the limit the next row is a failure. */
  T rows(RowSet rows);

  /** What ASK returns. */
  T truth(boolean value);

  /** What CONSTRUCT and DESCRIBE return, with the prefixes of the query. */
  T triples(Graph graph, Map<String, String> prefixes);
}
