package org.mufakat.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables beside this class: lines with {@code #} are remarks, columns stand between tabs. */
final class WordTables {

  /** All of them, by path: another content makes other indexes. */
  static final List<String> ALL =
      List.of("id/prefixes.tsv", "id/words.tsv", "id/joined.txt", "en/words.tsv", "things.tsv");

  private WordTables() {}

  static List<String[]> rows(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** The second column by the first. */
  static Map<String, String> map(String file) {
    Map<String, String> map = new HashMap<>();
    rows(file).forEach(row -> map.put(row[0], row[1]));
    return Map.copyOf(map);
  }

  static String text(String file) {
    try (InputStream in = WordTables.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
