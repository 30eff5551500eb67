package org.mufakat.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A thing and how many there are: a row of a canned query that counts.
 *
 * @param iri of the thing, from the first column
 */
public record Tally(String iri, String label, long count) {

  /**
   * Reads rows in their order.
   *
   * @param counted name of the column that counts
   * @param only values that a row must have, by column
   */
  public static List<Tally> of(Answer answer, String counted, Map<String, String> only) {
    if (!(answer instanceof Answer.Rows rows)) {
      throw new IllegalArgumentException("there is nothing counted in yes or no, or in triples");
    }
    String first = rows.columns().get(0).getVarName();
    return rows.rows().stream()
        .filter(row -> only.entrySet().stream().allMatch(one -> has(row, one)))
        .map(
            row ->
                new Tally(text(row, first), text(row, "label"), Long.parseLong(text(row, counted))))
        .toList();
  }

  private static boolean has(Binding row, Map.Entry<String, String> cell) {
    return text(row, cell.getKey()).equals(cell.getValue());
  }

  private static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column))).map(Tally::text).orElse("");
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
