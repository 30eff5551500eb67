package org.mufakat.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of tab-separated text: names of the columns in the first line, then one row a line. Lines
 * that begin with {@code #} are remarks.
 */
record Table(String file, List<Row> rows) {

  static Table parse(String file, String text, List<String> columns) {
    List<String> lines = split(text.replace("\r\n", "\n"), '\n');
    Map<String, Integer> index = header(file, lines.get(0), columns);
    List<Row> rows = new ArrayList<>();
    for (int at = 1; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean end = line.isEmpty() && at == lines.size() - 1;
      if (!end && !line.startsWith("#")) {
        rows.add(row(file, at + 1, line, index));
      }
    }
    return new Table(file, List.copyOf(rows));
  }

  /** Splits at every separator, keeping empty parts. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
      parts.add(text.substring(from, to));
      from = to + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static Map<String, Integer> header(String file, String line, List<String> columns) {
    if (!split(line, '\t').equals(columns)) {
      String expected = String.join(" ", columns);
      throw new TableException(
          file, 1, "", "the columns are not those expected", "write, with tabs: " + expected);
    }
    Map<String, Integer> index = new HashMap<>();
    columns.forEach(column -> index.put(column, index.size()));
    return Map.copyOf(index);
  }

  private static Row row(String file, int line, String text, Map<String, Integer> index) {
    List<String> cells = split(text, '\t');
    if (cells.size() != index.size()) {
      throw new TableException(
          file,
          line,
          "",
          cells.size() + " cells where the first line names " + index.size() + " columns",
          "separate the cells by single tabs, also those left empty");
    }
    Row row = new Row(file, line, index, List.copyOf(cells));
    for (String cell : cells) {
      if (unclean(cell)) {
        index.keySet().stream().sorted().forEach(column -> check(row, column));
      }
    }
    return row;
  }

  private static boolean unclean(String cell) {
    return !cell.equals(cell.strip()) || !Normalizer.isNormalized(cell, Normalizer.Form.NFC);
  }

  private static void check(Row row, String column) {
    String cell = row.cell(column);
    if (!cell.equals(cell.strip())) {
      throw row.error(column, "the cell has blanks around it", "remove them");
    }
    if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
      throw row.error(column, "the cell is not in Unicode form NFC", "write composed letters");
    }
  }
}
