package org.mufakat.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mufakat.query.CannedQuery;
import org.mufakat.query.Parameter;

/**
 * What canned queries are there, and what one of them takes and answers.
 *
 * @param language {@code id} or {@code en}
 */
record QueryHelp(String language) {

  /** One line for each query. */
  String list(List<CannedQuery> queries) {
    int width = queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
    return queries.stream()
        .map(query -> padded(query.name(), width) + "  " + query.summary().in(language))
        .collect(Collectors.joining("\n"));
  }

  /** All that the header of a query says. */
  String about(CannedQuery query) {
    return query.name()
        + ": "
        + query.summary().in(language)
        + "\n\n"
        + query.description().in(language).strip()
        + "\n\nParameters (-p KEY=VALUE):\n"
        + query.parameters().stream().map(this::parameter).collect(Collectors.joining())
        + "\nColumns:\n"
        + query.columns().entrySet().stream().map(QueryHelp::column).collect(Collectors.joining())
        + "\nExample:\n  "
        + query.example();
  }

  private String parameter(Parameter parameter) {
    String need =
        parameter.required()
            ? " (needed)"
            : parameter.fallback().map(value -> " (default " + value + ")").orElse("");
    return "  %s%s: %s; %s\n"
        .formatted(
            parameter.name(),
            need,
            parameter.description().in(language),
            parameter.type().expects());
  }

  private static String column(Map.Entry<String, String> column) {
    return "  " + column.getKey() + ": " + column.getValue() + "\n";
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length());
  }
}
