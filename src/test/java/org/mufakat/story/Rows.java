package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer, or what it should be: rows of named values; one that is absent is the empty string.
 *
 * @param columns in order
 */
record Rows(List<String> columns, List<Map<String, String>> rows) {

  private static final String ANY = "...";

  /**
   * Expected rows: tab-separated, the names of the columns in the first line; a line that begins
   * with {@code #} is a remark.
   */
  static Rows expected(Path file) throws IOException {
    List<String[]> lines =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\t", -1))
            .toList();
    List<String> columns = List.of(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String[] cells : lines.subList(1, lines.size())) {
      assertEquals(columns.size(), cells.length, file + ": " + String.join("|", cells));
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(columns.get(i), cells[i]);
      }
      rows.add(row);
    }
    return new Rows(columns, rows);
  }

  /** Reads SPARQL 1.1 Query Results JSON. */
  static Rows answered(String json) {
    JsonObject answer = JsonParser.parseString(json).getAsJsonObject();
    List<String> columns = new ArrayList<>();
    answer
        .getAsJsonObject("head")
        .getAsJsonArray("vars")
        .forEach(v -> columns.add(v.getAsString()));
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonElement binding : answer.getAsJsonObject("results").getAsJsonArray("bindings")) {
      Map<String, String> row = new LinkedHashMap<>();
      columns.forEach(column -> row.put(column, value(binding.getAsJsonObject(), column)));
      rows.add(row);
    }
    return new Rows(columns, rows);
  }

  private static String value(JsonObject binding, String column) {
    return binding.has(column) ? binding.getAsJsonObject(column).get("value").getAsString() : "";
  }

  List<String> column(String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  Rows mapping(String column, UnaryOperator<String> change) {
    List<Map<String, String>> changed = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> copy = new LinkedHashMap<>(row);
      copy.computeIfPresent(column, (name, value) -> change.apply(value));
      changed.add(copy);
    }
    return new Rows(columns, changed);
  }

  Rows without(String column, String value) {
    return new Rows(columns, rows.stream().filter(row -> !row.get(column).equals(value)).toList());
  }

  /** The same with one value made wrong. */
  Rows doctored(int row, String column) {
    List<Map<String, String>> copy = new ArrayList<>(rows);
    Map<String, String> changed = new LinkedHashMap<>(rows.get(row));
    changed.compute(column, (name, value) -> value + " planted");
    copy.set(row, changed);
    return new Rows(columns, copy);
  }

  /**
   * Compares the columns that are expected, value by value, whatever the order of the rows and of
   * the items of a list. In what is expected, {@code ...} stands for any text.
   */
  void mustBe(Rows expected, String what) {
    assertEquals(expected.text(expected), text(expected), what);
  }

  /** One line for each value of the columns that are expected, so that a difference is seen. */
  private String text(Rows expected) {
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    for (String column : expected.columns()) {
      patterns.put(column, expected.column(column).stream().filter(v -> v.contains(ANY)).toList());
    }
    return rows.stream().map(row -> text(row, patterns)).sorted().collect(Collectors.joining("\n"));
  }

  private static String text(Map<String, String> row, Map<String, List<String>> patterns) {
    return patterns.entrySet().stream()
        .map(e -> e.getKey() + ": " + text(row.get(e.getKey()), e.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String text(String value, List<String> patterns) {
    return patterns.stream()
        .filter(pattern -> Pattern.matches(Pattern.quote(pattern).replace(ANY, "\\E.*\\Q"), value))
        .findFirst()
        .orElseGet(() -> Stream.of(value.split("; ")).sorted().collect(Collectors.joining("; ")));
  }
}
