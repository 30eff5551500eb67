package org.mufakat.entity.match;

import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How records of one kind are told apart and brought together.
 *
 * @param key by which people's decisions name a record; also the order of records, and of ties
 * @param origins what tells its records apart: two of one origin are never one thing
 * @param detail how much a record says. One that fits two things which are not one, and says less
 *     than either, may be of both
 * @param bridge which of them hold together what contradicts itself
 */
public record Matching<T, K extends Comparable<K>>(
    Scale scale,
    Comparer<T> comparer,
    Blocking<T> blocking,
    Function<T, K> key,
    Function<T, Set<?>> origins,
    ToIntFunction<T> detail,
    Bridge<T> bridge) {

  /** Nothing holds together what contradicts itself. */
  public Matching(
      Scale scale,
      Comparer<T> comparer,
      Blocking<T> blocking,
      Function<T, K> key,
      Function<T, Set<?>> origins,
      ToIntFunction<T> detail) {
    this(scale, comparer, blocking, key, origins, detail, Bridge.none());
  }

  Points points(T left, T right) {
    int[] sums = new int[2];
    comparer.compare(
        left,
        right,
        (outcome, a, b) -> {
          sums[0] += outcome.points();
          sums[1] += Math.min(0, outcome.points());
        });
    return new Points(sums[0], sums[1]);
  }
}
