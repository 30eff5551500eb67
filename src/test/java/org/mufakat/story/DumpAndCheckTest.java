package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the store of the seeds is sound, by the strictest reader there is. */
class DumpAndCheckTest {

  private static final Pattern MEDIAN =
      Pattern.compile("quads per article: median (\\d+).*\\(budget: median (\\d+)\\).*");

  @TempDir private static Path temp;
  private static SeedStore store;

  @BeforeAll
  static void load() {
    store = SeedStore.of(temp.resolve("store"), Path.of("seeds/articles"));
  }

  @Test
  void turtleIsReadWithoutAWarning() {
    Path file = temp.resolve("seeds.ttl");
    store.succeed("export", "--format", "turtle", "-o", file.toString());
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.source(file)
        .lang(Lang.TURTLE)
        .checking(true)
        .strict(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .parse(read);
    assertFalse(read.isEmpty());
  }

  @Test
  void nothingIsViolated() {
    String said = store.succeed("check");
    assertTrue(said.startsWith("0 violations, 0 warnings"), said);
  }

  @Test
  void anArticleTakesNoMoreQuadsThanItMay() {
    String said = store.succeed("stats");
    Matcher line = MEDIAN.matcher(said.lines().filter(l -> l.contains("median")).findFirst().get());
    assertTrue(line.matches(), said);
    assertTrue(Integer.parseInt(line.group(1)) <= Integer.parseInt(line.group(2)), said);
    assertEquals("250", line.group(2));
  }

  @Test
  void aDumpDoesNotReplaceAFileUnasked() throws Exception {
    Path file = Files.writeString(temp.resolve("mine.ttl"), "mine");
    assertEquals(2, store.run("export", "-o", file.toString()).exit());
    assertEquals("mine", Files.readString(file));
  }
}
