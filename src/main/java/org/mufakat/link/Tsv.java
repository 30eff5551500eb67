package org.mufakat.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** Tab-separated text whose first line names its columns, in any order. */
record Tsv(List<Row> rows) {

  /**
   * @param place file and line, for messages
   */
  record Row(String place, List<String> columns, List<String> cells) {

    String required(String column) {
      return optional(column)
          .orElseThrow(
              () ->
                  new Failure(
                      Exit.REFUSED, place + ": the column " + column + " is empty", "fill it in"));
    }

    /** A cell that is there and not blank. */
    Optional<String> optional(String column) {
      int at = columns.indexOf(column);
      return at < 0 ? Optional.empty() : Optional.of(cells.get(at)).filter(c -> !c.isBlank());
    }
  }

  /**
   * @param file for messages
   * @param needed columns that must be there
   * @throws Failure naming the line that does not fit
   */
  static Tsv read(String file, String text, List<String> needed) {
    List<String> lines = text.lines().toList();
    List<String> columns = lines.isEmpty() ? List.of() : cells(lines.get(0));
    if (!columns.containsAll(needed)) {
      throw new Failure(
          Exit.REFUSED,
          file + ", line 1: does not name the columns " + String.join(", ", needed),
          "name the columns in the first line, with tabs between");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(file + ", line " + (i + 1), columns, cells(lines.get(i))));
      }
    }
    return new Tsv(List.copyOf(rows));
  }

  private static Row row(String place, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new Failure(
          Exit.REFUSED,
          place + ": " + cells.size() + " cells under " + columns.size() + " columns",
          "separate the cells by single tabs");
    }
    return new Row(place, columns, cells);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  /** A line of cells, which must not hold what ends a cell or a line. */
  static String line(Stream<String> cells) {
    return cells
        .map(cell -> cell.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip())
        .collect(Collectors.joining("\t"));
  }
}
