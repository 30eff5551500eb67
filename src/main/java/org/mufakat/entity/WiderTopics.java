package org.mufakat.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which topics hold others: one report says "transport" of what another one calls "air services".
 * Two topics within one wider topic are not connected.
 */
final class WiderTopics {

  private static final String TABLE = "wider-topics.tsv";

  private final Map<String, Set<String>> held = new HashMap<>();

  WiderTopics() {
    text().lines().skip(1).filter(line -> !line.startsWith("#")).forEach(this::row);
  }

  /** The table as it stands. */
  static String text() {
    try (InputStream in = WiderTopics.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String line) {
    String[] cells = line.split("\t", -1);
    held.put(cells[0], Set.copyOf(List.of(cells[1].split(" "))));
  }

  /** Whether a topic of one holds a topic of the other, or the other way round. */
  boolean connect(Set<String> one, Set<String> other) {
    return holds(one, other) || holds(other, one);
  }

  private boolean holds(Set<String> wide, Set<String> narrow) {
    return wide.stream()
        .map(topic -> held.getOrDefault(topic, Set.of()))
        .anyMatch(within -> within.stream().anyMatch(narrow::contains));
  }
}
