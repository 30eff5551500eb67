package org.mufakat.query;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mufakat.Failure;
import org.mufakat.search.SearchIndex;
import org.mufakat.store.ReadableStore;

/**
 * How long each canned query takes on a store, warm: with the values of its example, with none, and
 * with each parameter alone. Not a test: run by hand, with the store, the number of rounds, a
 * folder to keep the rows in, and, if not all, the names of the queries. Two such folders are
 * compared to see that a query that was written anew gives the same rows.
 */
public final class QueryBench {

  /** Later ones are asked but once: they are no good anyway. */
  private static final double SLOW = 20_000;

  private static final Map<String, List<String>> ENTITIES =
      Map.of(
          "agreement", List.of("coop:Agreement"),
          "person", List.of("foaf:Person"),
          "speaker", List.of("foaf:Person"),
          "institution", List.of("coop:Institution"),
          "partner", List.of("coop:Institution", "coop:Country"),
          "participant", List.of("coop:Institution", "foaf:Person"));

  private static final List<String> ANYTHING =
      List.of(
          "coop:Agreement",
          "coop:CooperationEvent",
          "foaf:Person",
          "coop:Institution",
          "coop:Country",
          "schema:Quotation");

  private static final Map<ParameterType, List<String>> VALUES =
      Map.of(
          ParameterType.COUNTRY, List.of("ID", "JP"),
          ParameterType.SECTOR, List.of("energy"),
          ParameterType.KIND, List.of("MoU"),
          ParameterType.EVENT_KIND, List.of("exhibition"),
          ParameterType.INSTITUTION_TYPE, List.of("government"),
          ParameterType.STATUS, List.of("signed"),
          ParameterType.PROPERTY, List.of("coop:country"),
          ParameterType.DATE, List.of("2024-01-01"),
          ParameterType.MONTHS, List.of("6"),
          ParameterType.TEXT, List.of("an"));

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final QueryRunner runner;
  private final QueryOptions options = QueryOptions.usual(LocalDate.of(2026, 1, 1));
  private final int rounds;
  private final Path rows;
  private final Map<String, List<String>> busiest = new LinkedHashMap<>();

  private QueryBench(QueryRunner runner, int rounds, Path rows) {
    this.runner = runner;
    this.rounds = rounds;
    this.rows = rows;
  }

  public static void main(String[] arguments) throws IOException {
    Path rows = Files.createDirectories(Path.of(arguments[2]));
    List<String> names = List.of(arguments).subList(3, arguments.length);
    try (ReadableStore store = ReadableStore.open(Path.of(arguments[0]));
        SearchIndex index = SearchIndex.of(store)) {
      QueryRunner runner = new QueryRunner(store.dataset(), store.base(), index);
      QueryBench bench = new QueryBench(runner, Integer.parseInt(arguments[1]), rows);
      for (CannedQuery query : CannedQueries.all()) {
        if (!query.isFederated() && (names.isEmpty() || names.contains(query.name()))) {
          bench.measure(query);
        }
      }
    }
  }

  private void measure(CannedQuery query) throws IOException {
    if (query.parameters().stream().noneMatch(Parameter::required)) {
      measure(query, "all", Map.of());
    }
    measure(query, "example", query.exampleValues());
    for (Parameter parameter : query.parameters()) {
      int number = 1;
      for (String value : values(parameter)) {
        Map<String, String> given = new LinkedHashMap<>(required(query));
        given.put(parameter.name(), value);
        measure(query, parameter.name() + number++, given);
      }
    }
  }

  private Map<String, String> required(CannedQuery query) {
    Map<String, String> given = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter -> given.put(parameter.name(), values(parameter).get(0)));
    return given;
  }

  private List<String> values(Parameter parameter) {
    return parameter.type() == ParameterType.ENTITY
        ? ENTITIES.getOrDefault(parameter.name(), ANYTHING).stream()
            .flatMap(type -> busiest.computeIfAbsent(type, this::busiest).stream())
            .toList()
        : VALUES.get(parameter.type());
  }

  /** Of a class that member which most statements of articles are about, if there is any. */
  private List<String> busiest(String type) {
    String query =
        "SELECT ?node { { SELECT ?node (COUNT(*) AS ?n) { ?node a %s . { ?x ?p ?node } UNION { GRAPH ?g { ?x ?p ?node } } } GROUP BY ?node } } ORDER BY DESC(?n) ?node LIMIT 1"
            .formatted(type);
    Answer.Rows found = (Answer.Rows) runner.run(query, options);
    return found.rows().stream().map(row -> row.get("node").getURI()).toList();
  }

  private void measure(CannedQuery query, String which, Map<String, String> given)
      throws IOException {
    Optional<String> csv = ask(query, given);
    if (csv.isEmpty()) {
      return;
    }
    Files.writeString(rows.resolve(query.name() + "-" + which + ".csv"), csv.get());
    List<Double> times = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    do {
      long start = System.nanoTime();
      long worked = PROCESS.getProcessCpuTime();
      ask(query, given);
      work.add((PROCESS.getProcessCpuTime() - worked) / 1e6);
      times.add((System.nanoTime() - start) / 1e6);
    } while (times.size() < rounds && times.get(0) < SLOW);
    System.out.printf(
        Locale.ROOT,
        "%-22s %-14s %9.1f ms %9.1f ms of CPU %7d rows%n",
        query.name(),
        which,
        median(times),
        median(work),
        csv.get().lines().count() - 1);
  }

  private static double median(List<Double> values) {
    values.sort(null);
    return values.get(values.size() / 2);
  }

  /** Rows as CSV; none where this store does not know a value. */
  private Optional<String> ask(CannedQuery query, Map<String, String> given) {
    try {
      return Optional.of(Example.written(runner.run(query, given, options), AnswerFormat.CSV));
    } catch (Failure failure) {
      System.err.println(query.name() + " " + given + ": " + failure.getMessage());
      return Optional.empty();
    }
  }
}
