package org.mufakat.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A whole answer: it is complete, or there is none. */
public sealed interface Answer {

  /** True if there is nothing in it; a no is an answer. */
  boolean isEmpty();

  /** What SELECT returns. */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /** What ASK returns. */
  record Truth(boolean value) implements Answer {
    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** What CONSTRUCT and DESCRIBE return, with the prefixes of the query. */
  record Triples(Graph graph, Map<String, String> prefixes) implements Answer {
    @Override
    public boolean isEmpty() {
      return graph.isEmpty();
    }
  }
}
