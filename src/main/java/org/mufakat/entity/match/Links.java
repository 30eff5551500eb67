package org.mufakat.entity.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How strongly records, and clusters of them, belong together. */
final class Links<T, K extends Comparable<K>> {

  /** Of a large cluster so many records stand for all, so that no pair of clusters costs more. */
  private static final int SAMPLE = 12;

  private static final double APART = Double.NEGATIVE_INFINITY;

  /** Of two that only a third one holds together. */
  private static final double NEITHER = 0;

  private final List<T> records;
  private final Matching<T, K> matching;
  private final Constraints<K> decided;
  private final Map<Long, Points> compared = new HashMap<>();

  Links(List<T> records, Matching<T, K> matching, Constraints<K> decided) {
    this.records = records;
    this.matching = matching;
    this.decided = decided;
  }

  /**
   * Points for two clusters: of the better half of their pairs on average, since reports that say
   * little speak neither for nor against. Below all numbers where they must not come together.
   */
  double between(Cluster<K> one, Cluster<K> other) {
    return between(one, other, List.of(one, other));
  }

  /**
   * @param held clusters of which each record may hold together two that contradict each other
   */
  private double between(Cluster<K> one, Cluster<K> other, List<Cluster<K>> held) {
    if (one.sharesOrigin(other) || one.isApartFrom(other)) {
      return APART;
    }
    int[] sums = new int[sample(one) * sample(other)];
    int pairs = 0;
    for (int i = 0; i < sample(one); i++) {
      for (int j = 0; j < sample(other); j++) {
        Points points = points(one.places[i], other.places[j]);
        if (!matching.scale().contradicts(points)) {
          sums[pairs++] = points.sum();
        } else if (!isBridged(one.places[i], other.places[j], held)) {
          return APART;
        }
      }
    }
    Arrays.sort(sums, 0, pairs);
    return Arrays.stream(sums, pairs / 2, pairs).average().orElse(NEITHER);
  }

  private boolean isBridged(int one, int other, List<Cluster<K>> held) {
    return held.stream()
        .flatMapToInt(cluster -> Arrays.stream(cluster.places, 0, sample(cluster)))
        .anyMatch(third -> third != one && third != other && isBridged(one, other, third));
  }

  private boolean isBridged(int one, int other, int third) {
    return matching.bridge().spans(records.get(third), records.get(one), records.get(other))
        && points(third, one).sum() >= matching.scale().same()
        && points(third, other).sum() >= matching.scale().same();
  }

  private static int sample(Cluster<?> cluster) {
    return Math.min(SAMPLE, cluster.places.length);
  }

  /** Whether two that fit a third cluster must not come together, even with it between them. */
  boolean apart(Cluster<K> one, Cluster<K> other, Cluster<K> third) {
    return between(one, other, List.of(one, other, third)) == APART;
  }

  /** The pair of records that stands nearest, the smallest places first among equals. */
  long nearest(Cluster<K> one, Cluster<K> other) {
    long nearest = 0;
    int best = Integer.MIN_VALUE;
    for (int i = 0; i < sample(one); i++) {
      for (int j = 0; j < sample(other); j++) {
        int sum = points(one.places[i], other.places[j]).sum();
        if (sum > best) {
          best = sum;
          nearest = (long) one.places[i] << 32 | other.places[j];
        }
      }
    }
    return nearest;
  }

  private Points points(int one, int other) {
    long pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
    return compared.computeIfAbsent(
        pair, unseen -> matching.points(records.get(one), records.get(other)));
  }

  /** A cluster of one record. */
  Cluster<K> alone(int place) {
    T record = records.get(place);
    K key = matching.key().apply(record);
    return new Cluster<>(
        new int[] {place}, matching.origins().apply(record), key, decided.apartFrom(key));
  }
}
