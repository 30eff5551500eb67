package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
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

  /** Each of these has to remember more than there is room for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(DISTINCT CONCAT(STR(?c),STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (SUM(DISTINCT STRLEN(STR(?c)) * 1000 + STRLEN(STR(?f)) + RAND()) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT ?x (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY (CONCAT(STR(?c),STR(?f)) AS ?x)",
        "SELECT ?x { ?a ?b ?c . ?d ?e ?f } GROUP BY (CONCAT(STR(?c),STR(?f)) AS ?x) LIMIT 1",
        "SELECT (COUNT(*) AS ?n) { { ?a ?b ?c . ?d ?e ?f } { SELECT ?a { ?a ?b ?c } LIMIT 9 } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?a ?b ?x . ?d ?e ?f } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { SELECT ?a ?d { ?a ?x ?y . ?d ?e ?f } } }"
      })
  void whatAQueryHoldsIsBounded(String query) {
    Failure failure = assertThrows(Failure.class, () -> runner.run(query, holding(2_000)), query);
    assertEquals(Exit.LIMIT, failure.exit(), query);
    assertTrue(failure.getMessage().contains("2000 rows, groups or distinct values"), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(DISTINCT ?b) AS ?n) { ?a ?b ?c }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c }",
        "SELECT (COUNT(DISTINCT 1/0) AS ?n) { ?a ?b ?c }",
        "SELECT (SUM(DISTINCT STRLEN(STR(?c))) AS ?n) { ?a ?b ?c }",
        "SELECT (SUM(DISTINCT ?c) AS ?n) { ?a ?b ?c }",
        "SELECT (AVG(DISTINCT STRLEN(STR(?c))) AS ?n) { ?a ?b ?c }",
        "SELECT (MIN(DISTINCT ?c) AS ?x) (MAX(DISTINCT ?c) AS ?y) { ?a ?b ?c }",
        "SELECT (COUNT(DISTINCT ?b) AS ?n) { ?a <x:none> ?b }",
        "SELECT (SUM(DISTINCT ?b) AS ?n) { ?a <x:none> ?b }",
        "SELECT ?b (COUNT(DISTINCT ?a) AS ?n) { ?a ?b ?c } GROUP BY ?b HAVING (?n > 1) ORDER BY ?b",
        "SELECT ?b { ?a ?b ?c } GROUP BY ?b ORDER BY ?b",
        "SELECT ?b { ?a <x:none> ?b } GROUP BY ?b",
        "SELECT (1 AS ?n) { ?a <x:none> ?b } HAVING (1 = 1)",
        "SELECT * { { SELECT ?b { ?a ?b ?c } GROUP BY ?b } } ORDER BY ?b",
        "SELECT ?a ?b { { SELECT ?a { ?a ?b ?c } } { SELECT DISTINCT ?b { ?a ?b ?c } } } ORDER BY ?a ?b",
        "SELECT ?a { ?a ?b ?c MINUS { ?a <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ?t } } ORDER BY ?a",
        "SELECT ?a ?x { ?a ?b ?c OPTIONAL { SELECT ?a (COUNT(*) AS ?x) { ?a ?y ?z } GROUP BY ?a } } ORDER BY ?a ?x",
        "SELECT ?a { ?a ?b ?c FILTER EXISTS { { SELECT ?b { ?b ?y ?z } } { ?a ?y ?b } } } ORDER BY ?a",
        "SELECT ?a { ?a ?b ?c FILTER NOT EXISTS { ?a ?y ?z MINUS { ?z ?u ?v } } } ORDER BY ?a",
        "SELECT ?g (COUNT(DISTINCT ?a) AS ?n) { GRAPH ?g { ?a ?b ?c } } GROUP BY ?g ORDER BY ?g",
        "SELECT ?g ?b ?n { GRAPH ?g { SELECT ?b (COUNT(*) AS ?n) { ?a ?b ?c } GROUP BY ?b } } ORDER BY ?g ?b",
        "SELECT ?g ?a { GRAPH ?g { { ?a ?b ?c } { SELECT DISTINCT ?a { ?a ?b ?c } ORDER BY ?a } } } ORDER BY ?g ?a",
        "SELECT ?g ?a ?x { GRAPH ?g { ?a ?b ?c OPTIONAL { SELECT ?a (COUNT(*) AS ?x) { ?a ?y ?z } GROUP BY ?a } } } ORDER BY ?g ?a ?x",
        "SELECT ?g ?a { GRAPH ?g { ?a ?b ?c MINUS { ?a a ?t } } } ORDER BY ?g ?a",
        "SELECT ?a { ?a ?b ?c FILTER EXISTS { GRAPH ?g { { SELECT ?a { ?a ?x ?y } GROUP BY ?a } { ?z ?x ?y } } } } ORDER BY ?a"
      })
  void countingWhatIsHeldDoesNotShow(String query) {
    for (DatasetGraph dataset : List.of(Example.dataset(), ON_DISK)) {
      Answer.Rows expected = Txn.calculateRead(dataset, () -> plainRows(dataset, query));
      QueryRunner metered = new QueryRunner(dataset, Example.BASE);
      assertEquals(expected, metered.run(query, holding(100_000)), query);
    }
  }

  private static Answer.Rows plainRows(DatasetGraph dataset, String query) {
    try (QueryExec plain = QueryExec.dataset(dataset).query(query).build()) {
      return new WholeAnswer().rows(plain.select());
    }
  }

  /** The same in the database of the store, which has its own ways with graphs. */
  private static final DatasetGraph ON_DISK = copied(DatabaseMgr.createDatasetGraph());

  private static DatasetGraph copied(DatasetGraph copy) {
    Txn.executeWrite(copy, () -> Example.dataset().find().forEachRemaining(copy::add));
    return copy;
  }

  private static QueryOptions holding(long most) {
    Limits limits = new Limits(Duration.ofSeconds(20), 1_000_000, most);
    return new QueryOptions("en", limits, false, Example.OPTIONS.today());
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
