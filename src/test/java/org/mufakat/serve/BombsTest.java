package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.query.Limits;

/**
 * Queries made to break the server: each ends within its time and a second, nothing of it goes on,
 * and the next one is answered. {@code -Dmufakat.slow=true} gives them three seconds each,
 * otherwise half a second.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class BombsTest {

  private static final Duration TIME =
      Boolean.getBoolean("mufakat.slow") ? Duration.ofSeconds(3) : Duration.ofMillis(500);

  private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String RUNAWAY = "'" + "a".repeat(51) + "!','^((a|aa)+)+$'";
  private static final Set<Integer> ENDS = Set.of(400, 413, 422, 503);

  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    Settings usual = Settings.loopback(0);
    served =
        Served.of(
            Served.seeds(temp.resolve("store")),
            usual.with(usual.limits().withQuery(new Limits(TIME, 200_000))));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  /**
   * @param query what is asked
   */
  record Bomb(String name, String query) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Bomb> bombs() {
    return List.of(
        new Bomb("cross count", "SELECT (COUNT(*) AS ?n) " + CROSS),
        new Bomb("cross stream", "SELECT * " + CROSS),
        new Bomb("cross construct", "CONSTRUCT { ?a ?e ?i } " + CROSS),
        new Bomb("cross order", "SELECT * " + CROSS + " ORDER BY ?f ?a LIMIT 5"),
        new Bomb("cross distinct", "SELECT DISTINCT ?a ?d ?g " + CROSS),
        new Bomb("cross group", "SELECT ?a ?d (COUNT(*) AS ?n) " + CROSS + " GROUP BY ?a ?d"),
        new Bomb(
            "count distinct", "SELECT (COUNT(DISTINCT CONCAT(STR(?a),STR(?f))) AS ?n) " + CROSS),
        new Bomb("path plus", "SELECT (COUNT(*) AS ?n) { ?a (!<x:x>)+ ?b . ?c (!<x:x>)+ ?d }"),
        new Bomb("path star star", "SELECT * { ?a ((!<x:x>)*)*/((!<x:x>)*) ?b } ORDER BY ?b"),
        new Bomb("regex in replace", "SELECT (REPLACE(" + RUNAWAY + ",'x') AS ?x) {}"),
        new Bomb("regex in filter", "SELECT * { ?s ?p ?o FILTER(REGEX(" + RUNAWAY + ")) }"),
        new Bomb(
            "regex by flags", "SELECT * { BIND('i' AS ?f) FILTER(REGEX(" + RUNAWAY + ",?f)) }"),
        new Bomb(
            "regex function",
            "SELECT (<http://www.w3.org/2005/xpath-functions#matches>(" + RUNAWAY + ") AS ?x) {}"),
        new Bomb(
            "power function",
            "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(7,1000000000) AS ?x) {}"),
        new Bomb(
            "string doubling",
            "SELECT * { BIND('abcdefgh' AS ?x0) " + steps("CONCAT(?x%d,?x%d)") + "}"),
        new Bomb("integer squaring", "SELECT * { BIND(7 AS ?x0) " + steps("?x%d*?x%d") + "}"),
        new Bomb("nested squaring", "SELECT (" + nested("7", 28) + " AS ?x) {}"),
        new Bomb("group_concat", "SELECT (GROUP_CONCAT(STR(?c)) AS ?x) " + CROSS),
        new Bomb("sum of products", "SELECT (SUM(STRLEN(STR(?a))*STRLEN(STR(?d))) AS ?x) " + CROSS),
        new Bomb(
            "parentheses",
            "SELECT (" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " AS ?x) {}"),
        new Bomb("groups", "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000)),
        new Bomb(
            "optionals", "SELECT * {" + "OPTIONAL{?s ?p ?o ".repeat(3_000) + "}".repeat(3_001)),
        new Bomb("nots", "ASK { FILTER(" + "!".repeat(100_000) + "true) }"),
        new Bomb("unions", "SELECT * {{?s ?p ?o}" + "UNION{?s ?p ?o}".repeat(50_000) + "}"),
        new Bomb(
            "fewer unions",
            "SELECT * {{?s ?p ?o}" + "UNION{?s ?p ?o}".repeat(15_000) + "} ORDER BY ?s"),
        new Bomb("values", "SELECT * { VALUES ?x {" + " 1".repeat(500_000) + "}}"),
        new Bomb("long IRI", "ASK { <http://x/" + "a".repeat(1 << 20) + "> ?p ?o }"),
        new Bomb(
            "exists cross",
            "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = 1) } }"),
        new Bomb(
            "service to itself",
            "SELECT * { SERVICE <http://localhost/sparql> { SERVICE <http://localhost/sparql> { ?s ?p ?o } } }"));
  }

  private static String steps(String step) {
    return IntStream.range(0, 31)
        .mapToObj(i -> "BIND(" + step.formatted(i, i) + " AS ?x" + (i + 1) + ")")
        .collect(Collectors.joining(" "));
  }

  private static String nested(String value, int times) {
    return times == 0
        ? value
        : "(" + nested(value, times / 2) + "*" + nested(value, times / 2) + ")";
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void itEndsOnTimeAndTheNextIsAnswered(Bomb bomb) throws InterruptedException {
    Timed ended = ask(bomb.query());
    boolean harmless = bomb.name().equals("nested squaring") && ended.status() == 200;
    assertTrue(harmless || ENDS.contains(ended.status()), ended.status() + ended.body());
    assertTrue(ended.seconds() < TIME.toMillis() / 1000.0 + 1, ended.seconds() + " s");
    assertTrue(!ended.body().contains("java."), ended.body());
    assertNothingGoesOn();
    Timed canary = ask("ASK { ?a a coop:Agreement }");
    assertEquals(200, canary.status());
    assertTrue(canary.seconds() < 1, canary.seconds() + " s for the canary");
  }

  /** The clock of the engine still runs after all of them. */
  @Test
  void theLastOneIsStoppedAsTheFirst() {
    Timed first = ask("SELECT (COUNT(*) AS ?n) " + CROSS);
    ask(bombs().get(9).query());
    Timed last = ask("SELECT (COUNT(*) AS ?n) " + CROSS);
    assertEquals(503, first.status());
    assertEquals(503, last.status());
    assertTrue(last.seconds() < TIME.toMillis() / 1000.0 + 1, last.seconds() + " s");
  }

  private record Timed(int status, String body, double seconds) {}

  private Timed ask(String query) {
    long start = System.nanoTime();
    HttpResponse<String> response = served.post("/sparql", "application/sparql-query", query);
    return new Timed(response.statusCode(), response.body(), (System.nanoTime() - start) / 1e9);
  }

  private static void assertNothingGoesOn() throws InterruptedException {
    List<String> running = List.of();
    for (int i = 0; i < 20; i++) {
      running =
          Thread.getAllStackTraces().entrySet().stream()
              .filter(thread -> thread.getKey().getName().equals("query"))
              .map(thread -> List.of(thread.getValue()).toString())
              .toList();
      if (running.isEmpty()) {
        return;
      }
      Thread.sleep(50);
    }
    assertEquals(Collections.emptyList(), running);
  }
}
