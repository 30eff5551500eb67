package org.mufakat.entity.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What becomes of the clusters: groups, records that may be of several, and open questions. */
final class Settlement<T, K extends Comparable<K>> {

  private final List<T> records;
  private final Matching<T, K> matching;
  private final Links<T, K> links;
  private final List<Cluster<K>> clusters;
  private final Map<Cluster<K>, Integer> details = new HashMap<>();

  /** Clusters that may be of several others, with these. */
  private final Map<Cluster<K>, List<Cluster<K>>> ambiguous = new LinkedHashMap<>();

  Settlement(
      List<T> records, Matching<T, K> matching, Links<T, K> links, List<Cluster<K>> clusters) {
    this.records = records;
    this.matching = matching;
    this.links = links;
    this.clusters = clusters;
    clusters.forEach(cluster -> details.put(cluster, detail(cluster)));
    clusters.stream()
        .sorted(Comparator.comparing(details::get, Comparator.reverseOrder()))
        .forEach(this::decide);
  }

  private int detail(Cluster<K> cluster) {
    return IntStream.of(cluster.places)
        .map(place -> matching.detail().applyAsInt(records.get(place)))
        .max()
        .orElseThrow();
  }

  /** Those that say more are decided on first. */
  private void decide(Cluster<K> cluster) {
    List<Cluster<K>> fitting =
        cluster.near.stream()
            .filter(other -> details.get(other) > details.get(cluster))
            .filter(other -> !ambiguous.containsKey(other))
            .filter(other -> links.between(cluster, other) >= matching.scale().maybe())
            .toList();
    double best = fitting.stream().mapToDouble(one -> links.between(cluster, one)).max().orElse(0);
    List<Cluster<K>> candidates =
        fitting.stream()
            .filter(one -> best - links.between(cluster, one) < matching.scale().margin())
            .toList();
    List<Cluster<K>> excluding =
        candidates.stream()
            .filter(one -> candidates.stream().anyMatch(other -> links.apart(one, other, cluster)))
            .toList();
    if (excluding.size() > 1) {
      ambiguous.put(cluster, excluding);
    }
  }

  List<Linked.Group<T>> groups() {
    Map<Cluster<K>, List<T>> possible = new HashMap<>();
    ambiguous.forEach(
        (cluster, candidates) ->
            candidates.forEach(
                candidate ->
                    possible
                        .computeIfAbsent(candidate, unseen -> new ArrayList<>())
                        .addAll(recordsOf(cluster))));
    return clusters.stream()
        .filter(cluster -> !ambiguous.containsKey(cluster))
        .map(
            cluster ->
                new Linked.Group<>(
                    recordsOf(cluster), sorted(possible.getOrDefault(cluster, List.of()))))
        .toList();
  }

  private List<T> recordsOf(Cluster<K> cluster) {
    return IntStream.of(cluster.places).mapToObj(records::get).toList();
  }

  private List<T> sorted(List<T> some) {
    return some.stream().sorted(Comparator.comparing(matching.key())).toList();
  }

  /** Neighbours that are neither brought together nor held apart, and are no candidates. */
  List<Linked.Open<T>> open() {
    List<Linked.Open<T>> open = new ArrayList<>();
    Set<Cluster<K>> seen = new HashSet<>();
    for (Cluster<K> cluster : clusters) {
      seen.add(cluster);
      for (Cluster<K> other : cluster.near) {
        if (!seen.contains(other) && isOpen(cluster, other)) {
          open.add(open(cluster, other));
        }
      }
    }
    return open;
  }

  private boolean isOpen(Cluster<K> one, Cluster<K> other) {
    return !ambiguous.containsKey(one)
        && !ambiguous.containsKey(other)
        && links.between(one, other) >= matching.scale().unsure();
  }

  private Linked.Open<T> open(Cluster<K> one, Cluster<K> other) {
    long nearest = links.nearest(one, other);
    T left = records.get(CandidatePairs.first(nearest));
    T right = records.get(CandidatePairs.second(nearest));
    return new Linked.Open<>(left, right, Comparison.of(left, right, matching.comparer()));
  }
}
