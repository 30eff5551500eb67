package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** What people may ask in SPARQL of their own, and what stops a question. */
class FreeQueryTest {

  private final QueryRunner runner = Example.runner();

  @Test
  void prefixesNeedNoDeclarationAndRelativeIrisAreThoseOfTheStore() {
    assertEquals(
        "?name\n\"Korea Selatan\"@id\n\"South Korea\"@en\n",
        answer(
            "SELECT ?name { <country/KR> skos:prefLabel ?name } ORDER BY STR(?name)",
            AnswerFormat.TSV));
  }

  @Test
  void aDeclaredPrefixWins() {
    String query = "PREFIX skos: <http://example.org/> ASK { <country/KR> skos:prefLabel ?name }";
    assertEquals("no\n", answer(query, AnswerFormat.TABLE));
  }

  @Test
  void askIsAnsweredYes() {
    assertEquals("yes\n", answer("ASK { ?a a coop:Agreement }", AnswerFormat.TABLE));
    assertTrue(answer("ASK { ?a a coop:Agreement }", AnswerFormat.JSON).contains("true"));
  }

  @Test
  void constructAndDescribeGiveTriples() {
    String triple = answer("CONSTRUCT { <country/KR> rdfs:label \"x\" } {}", AnswerFormat.NTRIPLES);
    assertEquals(
        "<https://w3id.org/mufakat/id/country/KR> <http://www.w3.org/2000/01/rdf-schema#label> \"x\" .\n",
        triple);
    assertTrue(answer("DESCRIBE <country/KR>", AnswerFormat.TABLE).contains("Korsel"));
  }

  @Test
  void aMistakeIsShownWithItsPlace() {
    Failure refused = refused("SELECT ?a\nWHERE { ?a a coop:Agreement . ?b }");
    assertEquals(Exit.QUERY, refused.exit());
    assertTrue(
        refused
            .getMessage()
            .endsWith("2 | WHERE { ?a a coop:Agreement . ?b }\n" + " ".repeat(37) + "^"),
        refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SELECT ?a { ?a nope:p ?b }", "SELECT ' {", "SELECT * { ?a ?b ?c \\ }", "", "{}"})
  void whatDoesNotParseIsRefused(String query) {
    assertEquals(Exit.QUERY, refused(query).exit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a> <b> <c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/hostname>",
        "DROP ALL",
        "PREFIX x: <http://x/> CLEAR DEFAULT"
      })
  void updatesAreRefusedByName(String update) {
    assertTrue(refused(update).getMessage().contains("update"), refused(update).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?x { <%s> } SERVICE ?x { ?s ?p ?o } }",
        "ASK { FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } } } }",
        "SELECT * { ?a ?b ?c BIND(EXISTS { ?a ?x ?y FILTER NOT EXISTS { SERVICE <%s> { ?s ?p ?o } } } AS ?d) }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (EXISTS { SERVICE <%s> { ?s ?p ?o } })"
      })
  void noOtherServerIsAsked(String query) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(50);
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
      assertEquals(Exit.QUERY, refused(query.formatted(address)).exit());
      assertThrows(SocketTimeoutException.class, listener::accept);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
        "SELECT * { ?a ?b ?c FILTER(<java:java.lang.System>(1)) }",
        "SELECT * { ?a <java:org.apache.jena.sparql.pfunction.library.str> ?c }",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}",
        "ASK { FILTER EXISTS { ?a ?b ?c FILTER(<java:x.Y>(?a)) } }"
      })
  void noCodeIsRun(String query) {
    assertEquals(Exit.QUERY, refused(query).exit());
  }

  @Test
  void asManyOptionalPartsAsCanBePlannedInTime() {
    String optional = "OPTIONAL { ?a <http://x/> ?b } ";
    answer("ASK { " + optional.repeat(500) + "}", AnswerFormat.TSV);
    Failure refused = refused("ASK { " + optional.repeat(501) + "}");
    assertEquals(Exit.QUERY, refused.exit());
    assertTrue(refused.getMessage().contains("500 OPTIONAL"), refused.getMessage());
  }

  @Test
  void noFileIsRead() {
    String query = "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }";
    assertEquals("?s\t?p\t?o\n", answer(query, AnswerFormat.TSV));
  }

  @Test
  void moreRowsThanAllowedIsAnErrorAndExactlySoManyIsNot() {
    String three = "SELECT * { VALUES ?x { 1 2 3 } }";
    assertFalse(runner.run(three, limited(3)).isEmpty());
    assertEquals(
        Exit.LIMIT, assertThrows(Failure.class, () -> runner.run(three, limited(2))).exit());
    String triples = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";
    assertEquals(
        Exit.LIMIT, assertThrows(Failure.class, () -> runner.run(triples, limited(2))).exit());
  }

  /** The engine's own clock stops the first; the others never look at it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i",
        "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^((a|aa)+)+$', 'x') AS ?x) {}"
      })
  void tooLongIsAnErrorAndTheNextQuestionIsAnswered(String bomb) {
    QueryOptions brief =
        new QueryOptions(
            "en", new Limits(Duration.ofMillis(200), 1_000_000), false, Example.OPTIONS.today());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(
              Exit.LIMIT, assertThrows(Failure.class, () -> runner.run(bomb, brief)).exit());
          assertFalse(runner.run("ASK { ?a a coop:Agreement }", Example.OPTIONS).isEmpty());
        });
  }

  /** TDB2 looks terms up when they are asked for; an answer must not need the store any more. */
  @Test
  void anAnswerOutlivesItsStore(@TempDir Path folder) {
    DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
    store.executeWrite(() -> Example.dataset().find().forEachRemaining(store::add));
    TDBInternal.expel(store);
    DatasetGraph reopened = DatabaseMgr.connectDatasetGraph(folder.toString());
    String query = "SELECT ?url { <article/surya-1> schema:url ?url }";
    Answer answer = new QueryRunner(reopened, Example.BASE).run(query, Example.OPTIONS);
    TDBInternal.expel(reopened);
    assertEquals(
        "?url\n<https://news.example/surya-1>\n", Example.written(answer, AnswerFormat.TSV));
  }

  @Test
  void nothingFoundSaysWhatWasSearched() {
    assertEquals(
        "No rows; searched 6 articles published from 2022-09-05 to 2025-02-02 (1 of them without a date).",
        runner.searched(Example.OPTIONS).sentence());
    QueryRunner empty = new QueryRunner(Example.parse(""), Example.BASE);
    assertEquals(
        "No rows: the store holds no articles yet.", empty.searched(Example.OPTIONS).sentence());
  }

  private String answer(String query, AnswerFormat format) {
    return Example.written(runner.run(query, Example.OPTIONS), format);
  }

  private Failure refused(String query) {
    return assertThrows(Failure.class, () -> runner.run(query, Example.OPTIONS));
  }

  private static QueryOptions limited(long rows) {
    return new QueryOptions(
        "en", new Limits(Duration.ofSeconds(20), rows), false, Example.OPTIONS.today());
  }
}
