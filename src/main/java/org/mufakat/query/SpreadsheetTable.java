package org.mufakat.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for spreadsheet programs: CSV with a byte order mark, by which they know UTF-8, and an
 * apostrophe before each cell that they would take for a formula.
 */
final class SpreadsheetTable {

  private static final String MARK = "\uFEFF";
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");

  private SpreadsheetTable() {}

  static String of(List<String> names, List<List<String>> rows) {
    return Stream.concat(Stream.of(names), rows.stream())
        .map(SpreadsheetTable::line)
        .collect(Collectors.joining("", MARK, ""));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SpreadsheetTable::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
