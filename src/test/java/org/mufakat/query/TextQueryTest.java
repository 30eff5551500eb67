package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** {@code text:query}, and that nothing else came in with it. */
class TextQueryTest {

  private final QueryRunner runner = Example.runner();

  private String answer(String query) {
    return Example.written(runner.run(query, Example.OPTIONS), AnswerFormat.TSV);
  }

  private long rows(String query) {
    return answer(query).lines().count() - 1;
  }

  @Test
  void findsNamesAndJoins() {
    assertEquals(
        "?name\n\"South Korea\"@en\n",
        answer(
            "SELECT ?name { ?c text:query (skos:prefLabel \"korea selatan\") ; a coop:Country ;"
                + " skos:prefLabel ?name . FILTER (LANG(?name) = \"en\") }"));
  }

  @Test
  void wordsMayComeFromTheQuery() {
    assertEquals(
        1, rows("SELECT ?c { VALUES ?w { \"chl\" } ?c text:query (schema:identifier ?w) }"));
  }

  @Test
  void givesScoreTextGraphAndProperty() {
    String all = "SELECT * { (?s ?score ?text ?g ?p) text:query \"surya\" }";
    String[] columns = answer(all).lines().findFirst().orElseThrow().split("\t");
    assertEquals(5, columns.length);
    long inGraphs =
        rows("SELECT * { (?s ?score ?text ?g ?p) text:query \"surya\" FILTER BOUND(?g) }");
    assertTrue(inGraphs > 0 && inGraphs < rows(all));
    assertEquals(
        inGraphs, rows("SELECT * { GRAPH ?g { (?s ?score ?text) text:query \"surya\" } }"));
  }

  @Test
  void aLimitAndALanguageAreKept() {
    assertEquals(1, rows("SELECT * { (?s ?score) text:query (\"surya\" 1) }"));
    assertEquals(
        0,
        rows(
            "SELECT * { (?s ?score ?text) text:query (\"surya\"@id) FILTER (LANG(?text) != \"id\") }"));
    assertTrue(rows("SELECT * { (?s ?score ?text) text:query (\"surya\"@id) }") > 0);
  }

  @Test
  void ofOneThing() {
    assertEquals(1, rows("SELECT * { <country/KR> text:query \"republic\" }"));
    assertEquals(0, rows("SELECT * { <country/CL> text:query \"republic of korea\" }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s text:query \"*rea\"",
        "?s text:query \"rea~\"",
        "?s text:query \"/r.*a/\"",
        "?s text:query (coop:duration \"korea\")",
        "?s text:query ?nothing",
        "?s text:query (\"korea\" \"highlight:s:x\")"
      })
  void whatIsNotUnderstoodIsRefusedAndNotPassedOver(String pattern) {
    Failure failure = assertThrows(Failure.class, () -> answer("SELECT * { " + pattern + " }"));
    assertEquals(Exit.QUERY, failure.exit());
  }

  @Test
  void moreHitsThanRowsAreRefusedAndNotCut() {
    QueryOptions few =
        new QueryOptions(
            "en", new Limits(Duration.ofSeconds(20), 2), false, Example.OPTIONS.today());
    Failure failure =
        assertThrows(
            Failure.class,
            () -> runner.run("SELECT (COUNT(*) AS ?n) { ?s text:query \"korea\" }", few));
    assertEquals(Exit.LIMIT, failure.exit());
  }

  @Test
  void noOtherPropertyFunctionWorks() {
    String split =
        "SELECT ?part { ?part <http://jena.apache.org/ARQ/property#strSplit> (\"a b\" \" \") }";
    assertEquals(0, rows(split));
  }
}
