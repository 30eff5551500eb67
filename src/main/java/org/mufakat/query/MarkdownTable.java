package org.mufakat.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as a table of GitHub-flavoured Markdown. */
final class MarkdownTable {

  private MarkdownTable() {}

  static String of(List<String> names, List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(names);
    lines.add(names.stream().map(name -> "---").toList());
    lines.addAll(rows);
    return lines.stream().map(MarkdownTable::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(MarkdownTable::escaped)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("<", "&lt;")
        .replaceAll("\\R", "<br>");
  }
}
