package org.mufakat.entity;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** How often each value was met; the one met most often leads, of equals the smallest. */
final class Tally<V extends Comparable<V>> {

  private final Map<V, Integer> counts = new TreeMap<>();

  void add(V value) {
    counts.merge(value, 1, Integer::sum);
  }

  void addAll(Tally<V> other) {
    other.counts.forEach((value, count) -> counts.merge(value, count, Integer::sum));
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  V leader() {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<V, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  Iterable<V> values() {
    return counts.keySet();
  }
}
