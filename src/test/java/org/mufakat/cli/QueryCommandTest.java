package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.cli.Session.Said;

/** {@code query} on a store of two articles that say nothing: what it prints, how it ends. */
class QueryCommandTest {

  @TempDir private static Path temp;
  private static Session session;

  @BeforeAll
  static void loadTwoArticles() throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    Files.writeString(input.resolve("a.txt"), "Kota\nIsi.");
    Files.writeString(input.resolve("b.txt"), "Lain.");
    session =
        new Session(() -> new FindsNothing("rules-1"))
            .with("MUFAKAT_STORE", temp.resolve("store").toString());
    assertEquals(0, session.run("load", input.toString()).exit());
  }

  @Test
  void withoutANameTheCannedQueriesAreListed() {
    Said said = session.run("query");
    assertEquals(0, said.exit());
    assertTrue(said.out().lines().anyMatch(line -> line.matches("agreements +\\S.*")), said.out());
  }

  @Test
  void aboutSaysWhatAQueryTakesAndAnswers() {
    String said = session.run("query", "agreements", "--about", "--lang", "id").out();
    assertTrue(said.contains("country: negara salah satu pihak"), said);
    assertTrue(said.contains("./mufakat query agreements"), said);
  }

  @Test
  void anEmptyAnswerSaysWhatWasSearched() {
    Said said = session.run("query", "agreements", "--format", "csv");
    assertEquals(0, said.exit(), said.err());
    assertEquals(1, said.out().lines().count(), "the header alone");
    assertTrue(said.err().contains("searched 2 articles"), said.err());
    assertEquals(10, session.run("query", "agreements", "--fail-on-empty").exit());
  }

  @Test
  void ownQuestionsComeFromTextFileOrInput() throws IOException {
    String sparql = "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }";
    Path file = Files.writeString(temp.resolve("q.rq"), sparql);
    String expected = "n\r\n2\r\n";
    assertEquals(expected, csv("--sparql", sparql));
    assertEquals(expected, csv("--file", file.toString()));
    session.typing(sparql);
    assertEquals(expected, csv("--file", "-"));
  }

  private String csv(String option, String value) {
    return session.run("query", "--format", "csv", option, value).out();
  }

  @ParameterizedTest(name = "{0}: exit {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "query nonsense | 2",
        "query agreements -p nonsense=1 | 2",
        "query agreements -p country=Nowhereland | 3",
        "query agreements -p country | 2",
        "query agreements --sparql ASK{} | 2",
        "query -p country=ID | 2",
        "query --about | 2",
        "query agreements --format pdf | 2",
        "query agreements --lang fr | 2",
        "query agreements --timeout 0 | 2",
        "query --file /no/such/file | 2",
        "query --sparql SELECT | 3",
        "query --sparql ASK{SERVICE<http://127.0.0.1:1/>{?s?p?o}} | 3",
        "query --sparql SELECT*{?s?p?o} --max-rows 1 | 6",
        "query --sparql ASK{} | 0",
        "query --sparql ASK{?s<urn:no>?o} --fail-on-empty | 0"
      })
  void eachEndHasItsExitCode(String words, int exit) {
    Said said = session.run(words.strip().split(" "));
    assertEquals(exit, said.exit(), said.err());
    assertEquals(exit == 0, !said.out().isEmpty(), "no data unless it is complete");
    assertFalse(said.err().contains("\tat "), said.err());
  }
}
