package org.mufakat.reference;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One bad row at the end of a good table: each is refused, and the message says where, why and how
 * to mend it.
 */
class BadRowsTest {

  private static final Path CASES = Path.of("src/test/resources/org/mufakat/reference/bad-rows");

  /** The first line names the table, the second what the message must say, the third is the row. */
  private record BadRow(String table, String says, String row) {

    static BadRow read(Path file) {
      try {
        List<String> lines = Files.readAllLines(file);
        return new BadRow(
            lines.get(0).substring("# table: ".length()),
            lines.get(1).substring("# says: ".length()),
            lines.get(2));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void isRefused() {
      String good = ProjectFiles.read(table);
      String message = refusal(table, good + row + "\n");
      String place = table + ", line " + (good.lines().count() + 1);
      assertTrue(message.startsWith(place) && message.contains(says), message);
    }
  }

  @TestFactory
  Stream<DynamicTest> isRefusedWithItsReason() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .sorted()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(), BadRow.read(file)::isRefused))
          .toList()
          .stream();
    }
  }

  @Test
  void anotherHeaderIsRefused() {
    String message = refusal("seeds/surnames.tsv", "name\tsource\nKim\tcurated\n");
    assertTrue(
        message.startsWith("seeds/surnames.tsv, line 1: ")
            && message.endsWith("write, with tabs: surname source"),
        message);
  }

  @Test
  void anEmptyLineIsRefused() {
    String table = "seeds/surnames.tsv";
    String message = refusal(table, ProjectFiles.read(table) + "\n");
    assertTrue(message.contains("1 cells where the first line names 2 columns"), message);
  }

  private static String refusal(String table, String text) {
    return assertThrows(
            TableException.class,
            () -> ReferenceTables.load(path -> path.equals(table) ? text : ProjectFiles.read(path)))
        .getMessage();
  }
}
