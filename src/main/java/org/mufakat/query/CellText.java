package org.mufakat.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * RDF terms as people read them in a table: local ids, prefixed names, values without their types.
 */
public final class CellText {

  private final String base;

  /**
   * @param base of the store; its IRIs are shown as local ids
   */
  public CellText(String base) {
    this.base = base;
  }

  List<List<String>> of(Answer.Rows rows) {
    return rows.rows().stream().map(row -> of(rows.columns(), row)).toList();
  }

  private List<String> of(List<Var> columns, Binding row) {
    return columns.stream()
        .map(column -> Optional.ofNullable(row.get(column)).map(this::of).orElse(""))
        .toList();
  }

  /** One term. */
  public String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? iri(node.getURI()) : node.toString();
  }

  private String iri(String iri) {
    if (iri.startsWith(base) && iri.length() > base.length()) {
      return iri.substring(base.length());
    }
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .max(
            Map.Entry.comparingByValue(
                (one, other) -> Integer.compare(one.length(), other.length())))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
