package org.mufakat.score;

import java.util.LinkedHashMap;
import java.util.Map;

/** Right, extracted and annotated values of each kind of fact. */
final class Tally {

  static final String ALL = "all facts (micro)";

  private final Map<String, int[]> rows = new LinkedHashMap<>();

  void add(String kind, int right, int extracted, int annotated) {
    addTo(kind, right, extracted, annotated);
    addTo(ALL, right, extracted, annotated);
  }

  private void addTo(String kind, int right, int extracted, int annotated) {
    int[] row = rows.computeIfAbsent(kind, k -> new int[3]);
    row[0] += right;
    row[1] += extracted;
    row[2] += annotated;
  }

  /** F1 of each kind that has anything to find or found anything. */
  Map<String, Double> f1() {
    Map<String, Double> scores = new LinkedHashMap<>();
    rows.forEach(
        (kind, row) -> {
          if (row[1] + row[2] > 0) {
            scores.put(kind, 2.0 * row[0] / (row[1] + row[2]));
          }
        });
    return scores;
  }
}
