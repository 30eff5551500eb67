package org.mufakat.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.mufakat.Failure;

/** Asks a store the quality rules of {@code queries/checks}: a good one has no findings. */
public final class QualityRules {

  private static final Var NODE = Var.alloc("node");
  private static final Var LABEL = Var.alloc("label");

  private QualityRules() {}

  /**
   * Everything that breaks a rule, by rule and node.
   *
   * @throws Failure if a rule takes too long or finds more than the limits allow
   */
  public static List<QualityFinding> findings(QueryRunner store, QueryOptions options) {
    return CannedQueries.checks().stream()
        .flatMap(rule -> findings(rule, store, options).stream())
        .toList();
  }

  static List<QualityFinding> findings(CannedQuery rule, QueryRunner store, QueryOptions options) {
    return store.run(rule, Map.of(), options) instanceof Answer.Rows found
        ? found.rows().stream().map(row -> finding(rule, row)).toList()
        : List.of();
  }

  private static QualityFinding finding(CannedQuery rule, Binding row) {
    Node node = row.get(NODE);
    return new QualityFinding(
        rule.name(),
        rule.severity().orElse(Severity.ERROR),
        node.isURI() ? node.getURI() : node.toString(),
        row.get(LABEL).getLiteralLexicalForm());
  }
}
