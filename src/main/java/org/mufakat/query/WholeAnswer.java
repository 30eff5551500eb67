package org.mufakat.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Takes an answer into memory, where it outlives the store. */
final class WholeAnswer implements AnswerReader<Answer> {

  @Override
  public Answer.Rows rows(RowSet found) {
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      rows.add(found.next().detach());
    }
    return new Answer.Rows(found.getResultVars(), rows);
  }

  @Override
  public Answer truth(boolean value) {
    return new Answer.Truth(value);
  }

  @Override
  public Answer triples(Graph graph, Map<String, String> prefixes) {
    return new Answer.Triples(graph, prefixes);
  }
}
