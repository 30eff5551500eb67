package org.mufakat.entity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The pairs that a {@link Blocking} lets compare, by the places of the records in their list. */
final class CandidatePairs {

  /** More records than this with one key are a crowd. */
  static final int CROWD = 60;

  /** With so many of those behind it a record of a crowd is compared. */
  static final int NEIGHBOURS = 20;

  private final int[][] ranks;
  private long[] pairs = new long[1024];
  private int count;

  private CandidatePairs(int[][] ranks) {
    this.ranks = ranks;
  }

  /** Sorted, each once; {@link #first} and {@link #second} of each, the smaller place first. */
  static <T> long[] of(List<T> records, Blocking<T> blocking) {
    int[][] ranks =
        blocking.orders().stream().map(order -> ranks(records, order)).toArray(int[][]::new);
    CandidatePairs found = new CandidatePairs(ranks);
    long[] entries = entries(records, blocking.keys());
    for (int from = 0; from < entries.length; ) {
      int to = from + 1;
      while (to < entries.length && entries[to] >> 32 == entries[from] >> 32) {
        to++;
      }
      found.block(Arrays.copyOfRange(entries, from, to));
      from = to;
    }
    return LongStream.of(found.pairs).limit(found.count).sorted().distinct().toArray();
  }

  static int first(long pair) {
    return (int) (pair >> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }

  private static <T> int[] ranks(List<T> records, Function<T, String> order) {
    List<String> texts = records.stream().map(order).toList();
    int[] sorted =
        IntStream.range(0, records.size())
            .boxed()
            .sorted(Comparator.comparing(texts::get))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[sorted.length];
    for (int rank = 0; rank < sorted.length; rank++) {
      ranks[sorted[rank]] = rank;
    }
    return ranks;
  }

  /**
   * Hash of a key and place, sorted. Two keys with one hash cost a comparison and change nothing.
   */
  private static <T> long[] entries(
      List<T> records, Function<T, ? extends Collection<String>> keys) {
    List<long[]> all = new ArrayList<>(records.size());
    for (int place = 0; place < records.size(); place++) {
      long at = place;
      all.add(
          keys.apply(records.get(place)).stream()
              .mapToLong(key -> (long) key.hashCode() << 32 | at)
              .toArray());
    }
    return all.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
  }

  private void block(long[] entries) {
    int[] places = LongStream.of(entries).mapToInt(CandidatePairs::second).toArray();
    if (places.length <= CROWD) {
      neighbours(places, places.length);
      return;
    }
    for (int[] rank : ranks) {
      int[] sorted =
          IntStream.of(places)
              .boxed()
              .sorted(Comparator.comparingInt(place -> rank[place]))
              .mapToInt(Integer::intValue)
              .toArray();
      neighbours(sorted, NEIGHBOURS);
    }
  }

  private void neighbours(int[] places, int reach) {
    for (int i = 0; i < places.length; i++) {
      for (int j = i + 1; j < places.length && j <= i + reach; j++) {
        add(Math.min(places[i], places[j]), Math.max(places[i], places[j]));
      }
    }
  }

  private void add(int first, int second) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, count * 2);
    }
    pairs[count++] = (long) first << 32 | second;
  }
}
