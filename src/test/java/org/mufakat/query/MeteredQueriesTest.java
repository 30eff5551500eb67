package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * One expression cannot run away, and those that do not are worth what they are worth without a
 * meter.
 */
class MeteredQueriesTest {

  private static final Duration TIME = Duration.ofMillis(400);
  private static final String RUNAWAY = "'" + "a".repeat(51) + "!', '^((a|aa)+)+$'";

  private final QueryRunner runner = Example.runner();

  /** What each of these would do is in the thread that is watched: none is left running. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (REPLACE(%s, 'x') AS ?x) {}",
        "SELECT * { BIND(REGEX(%s) AS ?x) }",
        "SELECT * { ?s ?p ?o FILTER(REGEX(%s)) }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(REGEX(%s)) } }",
        "SELECT * { ?s ?p ?o } ORDER BY REPLACE(%s, 'x')",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REPLACE(%s, 'x') AS ?y)",
        "SELECT (MAX(REPLACE(%s, 'x')) AS ?n) { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (REGEX(%s))",
        "SELECT * { { SELECT (REPLACE(%s, 'x') AS ?y) {} } }",
        "SELECT * { OPTIONAL { ?s ?p ?o FILTER(REGEX(%s)) } }"
      })
  void aRegularExpressionStopsOnTime(String query) {
    assertEnds(query.formatted(RUNAWAY));
  }

  @Test
  void aTextStopsGrowing() {
    assertEnds(
        "SELECT * { BIND('abcdefgh' AS ?x0) " + steps("BIND(CONCAT(?x%d,?x%d) AS ?x%d)") + "}");
    assertEnds(
        "SELECT * { BIND('%' AS ?x0) "
            + steps("BIND(ENCODE_FOR_URI(CONCAT(?x%d,?x%d)) AS ?x%d)")
            + "}");
    assertEnds(
        "SELECT * { BIND('aaaaaaaa' AS ?x0) "
            + steps("BIND(REPLACE(?x%1$d,'a','aaaaaaaa') AS ?x%3$d)")
            + "}");
  }

  @Test
  void aNumberStopsGrowing() {
    assertEnds("SELECT * { BIND(7 AS ?x0) " + steps("BIND(?x%d*?x%d AS ?x%d)") + "}");
    assertEnds("SELECT * { BIND(7.3 AS ?x0) " + steps("BIND(?x%d*?x%d AS ?x%d)") + "}");
    String digits = "9".repeat(20_000);
    assertEnds("SELECT (xsd:integer('" + digits + "') + 1 AS ?x) {}");
    assertEnds("SELECT (STRDT('" + digits + "', xsd:integer) + 1 AS ?x) {}");
  }

  @Test
  void aGroupStopsGrowing() {
    String cross = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    assertEnds("SELECT (GROUP_CONCAT(STR(?c)) AS ?x) " + cross);
    assertEnds("SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?c),STR(?f),STR(?i))) AS ?x) " + cross);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEX('Jakarta', 'KART', 'i')",
        "REGEX('Jakarta', '^a')",
        "REGEX('a.b', 'a.b', 'q')",
        "REGEX('a', STR('('))",
        "REGEX(3, '3')",
        "REGEX('a\\nb', '^b', 'm')",
        "REPLACE('Jakarta', 'a', 'o')",
        "REPLACE('Jakarta'@id, '(a)k', '$1$1')",
        "REPLACE('abc', 'x', 'y')",
        "REPLACE('abc', '', 'y')",
        "REPLACE('abc', '.*', 'y')",
        "REPLACE('abc', 'B', 'y', 'i')",
        "REPLACE('abc', 'b', '$2')",
        "REPLACE(<http://x/>, 'b', 'c')",
        "CONCAT('a'@id, 'b'@id)",
        "CONCAT('a', 3)",
        "CONCAT()",
        "1 + 2.50",
        "1 / 3",
        "1 / 0",
        "'a' * 2",
        "xsd:integer('12')",
        "xsd:string(12)",
        "xsd:date('2025-01-01')",
        "STRDT('5', xsd:integer) * 2",
        "ENCODE_FOR_URI('a b/é')",
        "COALESCE(REGEX('a', STR('(')), 'no')",
        "IF(REGEX('ab', 'b'), 'yes', 'no')"
      })
  void theMeterDoesNotShowInValues(String expression) {
    String prefix = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    String query = prefix + "SELECT (" + expression + " AS ?x) {}";
    try (QueryExec plain = plain(query)) {
      Answer.Rows expected = new WholeAnswer().rows(plain.select());
      assertEquals(expected, runner.run(query, Example.OPTIONS), expression);
    }
  }

  private static QueryExec plain(String query) {
    return QueryExec.dataset(Example.dataset())
        .query(query)
        .set(ARQ.optExprConstantFolding, false)
        .build();
  }

  private static String steps(String step) {
    return IntStream.range(0, 40)
        .mapToObj(i -> step.formatted(i, i, i + 1))
        .collect(Collectors.joining(" "));
  }

  private void assertEnds(String bomb) {
    QueryOptions brief =
        new QueryOptions("en", new Limits(TIME, 1_000_000), false, Example.OPTIONS.today());
    long start = System.nanoTime();
    Failure failure = assertThrows(Failure.class, () -> runner.run(bomb, brief), bomb);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertEquals(Exit.LIMIT, failure.exit(), bomb + failure.getMessage());
    assertTrue(seconds < 1.4, bomb + " took " + seconds + " s");
    assertTrue(noneRuns(), bomb + " still runs");
  }

  /** The thread of a query ends with it, or a moment later. */
  private static boolean noneRuns() {
    for (int i = 0; i < 20; i++) {
      if (Thread.getAllStackTraces().keySet().stream()
          .noneMatch(one -> one.getName().equals("query"))) {
        return true;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return false;
  }
}
