package org.mufakat.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The prefixes that Turtle, TriG and RDF/XML declare, sorted; the list is {@code prefixes.tsv}
 * beside this class.
 */
record Prefixes(SortedMap<String, String> byPrefix) {

  private static final String LIST = "prefixes.tsv";

  static Prefixes ofVocabularies() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Prefixes.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
      SortedMap<String, String> byPrefix = new TreeMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> byPrefix.put(row[0], row[1]));
      return new Prefixes(Collections.unmodifiableSortedMap(byPrefix));
    } catch (IOException e) {
      throw new UncheckedIOException(LIST, e);
    }
  }

  static Prefixes none() {
    return new Prefixes(Collections.emptySortedMap());
  }
}
