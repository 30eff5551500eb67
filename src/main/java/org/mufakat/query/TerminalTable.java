package org.mufakat.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows for a terminal: aligned columns, or, where those would be wider than the terminal, one block
 * a row. Nothing is cut.
 */
final class TerminalTable {

  private static final String GAP = "  ";

  private final int width;

  /**
   * @param width in characters; 0 for any width
   */
  TerminalTable(int width) {
    this.width = width;
  }

  String of(List<String> names, List<List<String>> rows) {
    List<List<String>> clean =
        rows.stream().map(row -> row.stream().map(TerminalTable::oneLine).toList()).toList();
    int[] widths = widths(names, clean);
    int whole = IntStream.of(widths).sum() + GAP.length() * (names.size() - 1);
    return width > 0 && whole > width ? blocks(names, clean) : columns(names, clean, widths);
  }

  private static String columns(List<String> names, List<List<String>> rows, int[] widths) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(names);
    lines.add(IntStream.of(widths).mapToObj("-"::repeat).toList());
    lines.addAll(rows);
    return lines.stream()
        .map(line -> line(line, widths))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), widths[i]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String blocks(List<String> names, List<List<String>> rows) {
    int widest = names.stream().mapToInt(TerminalTable::length).max().orElse(0);
    return rows.stream().map(row -> block(names, row, widest)).collect(Collectors.joining("\n"));
  }

  private static String block(List<String> names, List<String> row, int widest) {
    return IntStream.range(0, names.size())
        .filter(i -> !row.get(i).isEmpty())
        .mapToObj(i -> padded(names.get(i), widest) + GAP + row.get(i))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static int[] widths(List<String> names, List<List<String>> rows) {
    return IntStream.range(0, names.size())
        .map(
            i ->
                Math.max(
                    length(names.get(i)),
                    rows.stream().mapToInt(row -> length(row.get(i))).max().orElse(0)))
        .toArray();
  }

  /** A control character could move the cursor or hide text; it is shown as a space. */
  private static String oneLine(String text) {
    return text.replaceAll("\\R|\\p{Cntrl}", " ");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(width - length(text), 0));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
