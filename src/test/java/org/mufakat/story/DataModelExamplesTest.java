package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/data-model.md} are asked of the seeds, and each has an answer. */
class DataModelExamplesTest {

  private static final Path PAGE = Path.of("docs/data-model.md");

  @TempDir private static Path temp;
  private static SeedStore store;

  @BeforeAll
  static void load() {
    store = SeedStore.of(temp.resolve("store"), Path.of("seeds/articles"));
  }

  @Test
  void thereAreTen() throws IOException {
    assertEquals(10, examples().size());
  }

  @TestFactory
  Stream<DynamicTest> eachHasRows() throws IOException {
    List<String> examples = examples();
    return IntStream.range(0, examples.size())
        .mapToObj(i -> dynamicTest("example " + (i + 1), () -> ask(examples.get(i))));
  }

  private static void ask(String sparql) {
    String rows = store.succeed("query", "--sparql", sparql, "--format", "tsv", "--fail-on-empty");
    assertTrue(rows.lines().count() > 1, sparql);
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    StringBuilder open = null;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.equals("```sparql")) {
        open = new StringBuilder();
      } else if (line.equals("```") && open != null) {
        examples.add(open.toString());
        open = null;
      } else if (open != null) {
        open.append(line).append('\n');
      }
    }
    return examples;
  }
}
