package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each threat of the threat model has tests, and they exist. */
class ThreatModelTest {

  private static final Path DOCUMENT = Path.of("docs/threat-model.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern ROW = Pattern.compile("^\\| ([PD]\\d+) \\|.*\\|([^|]*)\\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(\\w+)`");

  private static List<Matcher> rows() throws IOException {
    return Files.readAllLines(DOCUMENT).stream().map(ROW::matcher).filter(Matcher::find).toList();
  }

  @Test
  void everyThreatHasItsRow() throws IOException {
    List<String> expected =
        Stream.concat(
                IntStream.rangeClosed(1, 17).mapToObj(number -> "P" + number),
                IntStream.rangeClosed(1, 3).mapToObj(number -> "D" + number))
            .toList();
    assertEquals(expected, rows().stream().map(row -> row.group(1)).toList());
  }

  @Test
  void everyTestNamedExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Matcher row : rows()) {
      Matcher name = NAME.matcher(row.group(2));
      int names = 0;
      for (; name.find(); names++) {
        if (!exists(name.group(1), name.group(2))) {
          missing.add(row.group(1) + ": " + name.group());
        }
      }
      assertTrue(names > 0, row.group(1) + " names no test");
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void aNameThatIsMadeUpIsMissed() throws IOException {
    assertTrue(exists("ThreatModelTest", "everyTestNamedExists"));
    assertTrue(!exists("ThreatModelTest", "noSuchTest"));
    assertTrue(!exists("NoSuchTest", "everyTestNamedExists"));
  }

  private static boolean exists(String type, String method) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(one -> one.endsWith(type + ".java")).toList()) {
        if (Files.readString(file)
            .matches("(?s).*(void|Stream<DynamicTest>) " + method + "\\(.*")) {
          return true;
        }
      }
    }
    return false;
  }
}
