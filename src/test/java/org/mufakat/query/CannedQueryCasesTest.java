package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * Each canned query answers {@code query-cases/dataset.trig} as its folder says: {@code
 * CASE.params} holds parameters a line ({@code lang} chooses the labels), {@code CASE.tsv} the rows
 * in SPARQL 1.1 TSV, in order.
 *
 * <p>{@code -Dmufakat.regenerate=true} writes the rows that come; read them before they are
 * committed.
 */
class CannedQueryCasesTest {

  private static final boolean REGENERATE = Boolean.getBoolean("mufakat.regenerate");
  private final QueryRunner runner = Example.runner();

  @TestFactory
  Stream<DynamicTest> everyCaseGivesItsRows() {
    return CannedQueries.all().stream().filter(CannedQueryCasesTest::runsHere).flatMap(this::cases);
  }

  /** Questions to other servers have an example, not a test. */
  private static boolean runsHere(CannedQuery query) {
    return !query.tags().contains("federated");
  }

  private Stream<DynamicTest> cases(CannedQuery query) {
    List<Path> files = parameterFiles(query);
    assertFalse(
        files.isEmpty(),
        "query " + query.name() + " has no case in " + Example.FOLDER.resolve(query.name()));
    return files.stream()
        .map(
            file -> dynamicTest(query.name() + " " + file.getFileName(), () -> check(query, file)));
  }

  private static List<Path> parameterFiles(CannedQuery query) {
    try (Stream<Path> files = Files.list(Example.FOLDER.resolve(query.name()))) {
      return files.filter(file -> file.toString().endsWith(".params")).sorted().toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private void check(CannedQuery query, Path parameters) throws IOException {
    Path expected = Path.of(parameters.toString().replaceFirst("\\.params$", ".tsv"));
    String actual = rows(query, Example.text(parameters));
    if (REGENERATE) {
      Files.writeString(expected, actual);
    }
    assertTrue(Files.exists(expected), "missing expectation " + expected);
    compare(Example.text(expected), actual);
  }

  private static void compare(String expected, String actual) {
    assertEquals(expected, actual);
  }

  private String rows(CannedQuery query, String parameters) {
    Map<String, String> given = new TreeMap<>();
    parameters
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("=", 2))
        .forEach(pair -> given.put(pair[0], pair[1]));
    String language = given.containsKey("lang") ? given.remove("lang") : "en";
    QueryOptions options = new QueryOptions(language, Limits.USUAL, false, Example.OPTIONS.today());
    return Example.written(runner.run(query, given, options), AnswerFormat.TSV);
  }

  @Test
  void aWrongExpectationFails() {
    assumeFalse(REGENERATE);
    String rows = rows(CannedQueries.named("agreements"), "");
    assertTrue(rows.contains("MoU"));
    assertThrows(AssertionFailedError.class, () -> compare(rows.replace("MoU", "MoC"), rows));
  }
}
