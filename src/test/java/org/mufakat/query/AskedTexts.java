package org.mufakat.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mufakat.Failure;

/** The canned queries as plain SPARQL, with values in place of the parameters that they need. */
public final class AskedTexts {

  private AskedTexts() {}

  /** By name; without those that this store has no values for. */
  public static Map<String, String> of(DatasetGraph dataset, String base, QueryOptions options) {
    QueryRunner runner = new QueryRunner(dataset, base);
    Map<String, String> texts = new LinkedHashMap<>();
    for (CannedQuery query : CannedQueries.all()) {
      if (!query.name().startsWith("federated")) {
        text(runner, dataset, query, options).ifPresent(text -> texts.put(query.name(), text));
      }
    }
    return texts;
  }

  private static Optional<String> text(
      QueryRunner runner, DatasetGraph dataset, CannedQuery query, QueryOptions options) {
    Map<String, String> values = values(runner, query, options);
    try {
      return Optional.of(
          dataset.calculateRead(() -> runner.prepare(query, values, options).serialize()));
    } catch (Failure noSuchValue) {
      return Optional.empty();
    }
  }

  /** Values for the parameters that a query needs, from the store. */
  public static Map<String, String> values(
      QueryRunner runner, CannedQuery query, QueryOptions options) {
    Map<String, String> values = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter -> values.put(parameter.name(), value(runner, parameter, options)));
    return values;
  }

  private static String value(QueryRunner runner, Parameter parameter, QueryOptions options) {
    return switch (parameter.type()) {
      case COUNTRY -> "ID";
      case ENTITY -> first(runner, "coop:Agreement", options);
      case PROPERTY -> "signedOn";
      case DATE -> "2025-01-01";
      case MONTHS -> "12";
      case TEXT -> "in";
      default -> "x";
    };
  }

  private static String first(QueryRunner runner, String type, QueryOptions options) {
    String query = "SELECT (STR(?a) AS ?x) { ?a a " + type + " } ORDER BY ?a LIMIT 1";
    Answer.Rows rows = (Answer.Rows) runner.run(query, options);
    return rows.rows().get(0).get("x").getLiteralLexicalForm();
  }
}
