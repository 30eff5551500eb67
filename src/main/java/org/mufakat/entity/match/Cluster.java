package org.mufakat.entity.match;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records, by their places, that are one thing so far.
 *
 * @param <K> the key of a record
 */
final class Cluster<K> {

  /** Sorted. */
  final int[] places;

  /** Clusters of which some record may be of this one, by their first places. */
  final Set<Cluster<K>> near = new TreeSet<>(Comparator.comparingInt(Cluster::first));

  private final Set<Object> origins;
  private final Set<K> keys;
  private final Set<K> apartFrom;
  private boolean merged;

  Cluster(int[] places, Set<?> origins, K key, Set<K> apartFrom) {
    this(places, new HashSet<>(origins), new HashSet<>(Set.of(key)), new HashSet<>(apartFrom));
  }

  private Cluster(int[] places, Set<Object> origins, Set<K> keys, Set<K> apartFrom) {
    this.places = places;
    this.origins = origins;
    this.keys = keys;
    this.apartFrom = apartFrom;
  }

  /** Both in one, which takes their place among the neighbours. */
  Cluster<K> with(Cluster<K> other) {
    int[] all = Arrays.copyOf(places, places.length + other.places.length);
    System.arraycopy(other.places, 0, all, places.length, other.places.length);
    Arrays.sort(all);
    Cluster<K> both =
        new Cluster<>(
            all,
            union(origins, other.origins),
            union(keys, other.keys),
            union(apartFrom, other.apartFrom));
    Set<Cluster<K>> neighbours = new LinkedHashSet<>(near);
    neighbours.addAll(other.near);
    neighbours.remove(this);
    neighbours.remove(other);
    leave();
    other.leave();
    neighbours.forEach(both::meet);
    return both;
  }

  private static <E> Set<E> union(Set<E> one, Set<E> other) {
    Set<E> larger = one.size() < other.size() ? other : one;
    larger.addAll(larger == one ? other : one);
    return larger;
  }

  private void leave() {
    merged = true;
    near.forEach(neighbour -> neighbour.near.remove(this));
  }

  void meet(Cluster<K> other) {
    near.add(other);
    other.near.add(this);
  }

  int first() {
    return places[0];
  }

  /** Whether it has become part of a larger one. */
  boolean isMerged() {
    return merged;
  }

  boolean sharesOrigin(Cluster<K> other) {
    return !Collections.disjoint(origins, other.origins);
  }

  /** Whether somebody decided so. */
  boolean isApartFrom(Cluster<K> other) {
    return !apartFrom.isEmpty() && !Collections.disjoint(apartFrom, other.keys);
  }
}
