package org.mufakat.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The word lists and stories of the generated corpus: plain files beside this class. */
final class Tables {

  private Tables() {}

  /** The rows of a tab-separated table by column name, without its header. */
  static List<Map<String, String>> rows(String file) {
    List<String> lines = lines(file);
    String[] columns = lines.get(0).split("\t");
    return lines.stream().skip(1).map(line -> row(columns, line.split("\t"))).toList();
  }

  static List<String> lines(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Map<String, String> row(String[] columns, String[] values) {
    Map<String, String> row = new HashMap<>();
    IntStream.range(0, columns.length).forEach(n -> row.put(columns[n], values[n]));
    return Map.copyOf(row);
  }
}
