package org.mufakat.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page {@code docs/queries.md}, written from the headers of the query files. */
final class QueryManual {

  private QueryManual() {}

  /**
   * The whole page.
   *
   * @param introduction what stands above the queries, as Markdown
   */
  static String page(String introduction, List<CannedQuery> queries, List<CannedQuery> checks) {
    return introduction
        + "\n## The queries\n\n"
        + queries.stream().map(QueryManual::line).collect(Collectors.joining())
        + queries.stream().map(QueryManual::section).collect(Collectors.joining())
        + "\n## Quality rules\n\n"
        + "`./mufakat check` asks these of a store; a good one breaks none.\n\n"
        + "| rule | severity | finds | menemukan |\n|---|---|---|---|\n"
        + checks.stream().map(QueryManual::rule).collect(Collectors.joining());
  }

  private static String line(CannedQuery query) {
    return "- [`%s`](#%s): %s\n".formatted(query.name(), query.name(), query.summary().en());
  }

  private static String section(CannedQuery query) {
    return """

        ### %s

        %s %s

        *%s.* %s

        ```sh
        %s
        ```
        %s
        | column | holds |
        |---|---|
        %s"""
        .formatted(
            query.name(),
            query.summary().en() + ".",
            query.description().en(),
            query.summary().id(),
            query.description().id(),
            query.example(),
            parameters(query),
            columns(query));
  }

  private static String parameters(CannedQuery query) {
    return query.parameters().isEmpty()
        ? ""
        : query.parameters().stream()
            .map(QueryManual::parameter)
            .collect(
                Collectors.joining(
                    "", "\n| parameter | type | | meaning | arti |\n|---|---|---|---|---|\n", ""));
  }

  private static String parameter(Parameter parameter) {
    String need =
        parameter
            .fallback()
            .map(value -> "default `" + value + "`")
            .orElse(parameter.optional() ? "optional" : "**needed**");
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            parameter.name(),
            parameter.type().label(),
            need,
            parameter.description().en(),
            parameter.description().id());
  }

  private static String columns(CannedQuery query) {
    return query.columns().entrySet().stream()
        .map(column -> "| `%s` | %s |\n".formatted(column.getKey(), column.getValue()))
        .collect(Collectors.joining());
  }

  private static String rule(CannedQuery rule) {
    return "| `%s` | %s | %s. %s | %s |\n"
        .formatted(
            rule.name(),
            rule.severity().map(severity -> severity.name().toLowerCase(Locale.ROOT)).orElse(""),
            rule.summary().en(),
            rule.description().en(),
            rule.summary().id());
  }
}
