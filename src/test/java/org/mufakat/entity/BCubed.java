package org.mufakat.entity;

import java.util.List;
import java.util.Map;

/**
 * How well items are grouped: for each item the share of its group that belongs with it, and the
 * share of what belongs with it that is in its group, on average (Bagga and Baldwin, 1998).
 *
 * @param <I> an item
 */
record BCubed<I>(List<I> items, Map<I, ?> groups, Map<I, ?> right) {

  double precision() {
    return average(groups);
  }

  double recall() {
    return average(right);
  }

  private double average(Map<I, ?> among) {
    return items.stream().mapToDouble(item -> share(item, among)).average().orElse(1);
  }

  private double share(I item, Map<I, ?> among) {
    List<I> peers =
        items.stream().filter(other -> among.get(other).equals(among.get(item))).toList();
    long both =
        peers.stream()
            .filter(
                other ->
                    groups.get(other).equals(groups.get(item))
                        && right.get(other).equals(right.get(item)))
            .count();
    return (double) both / peers.size();
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Pairs that are in one group and do not belong together. */
  List<String> falseJoins() {
    return items.stream()
        .flatMap(
            item ->
                items.stream()
                    .filter(other -> items.indexOf(item) < items.indexOf(other))
                    .filter(other -> groups.get(other).equals(groups.get(item)))
                    .filter(other -> !right.get(other).equals(right.get(item)))
                    .map(other -> item + " with " + other))
        .toList();
  }
}
