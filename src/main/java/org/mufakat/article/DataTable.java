package org.mufakat.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table packed beside the class that reads it: tab-separated, lines with # are remarks. */
final class DataTable {

  private DataTable() {}

  /** The rows under the line of headings, in order; every row has as many cells as the headings. */
  static List<List<String>> rows(String name) {
    return lines(name).skip(1).map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static java.util.stream.Stream<String> lines(String name) {
    try (InputStream in = DataTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
