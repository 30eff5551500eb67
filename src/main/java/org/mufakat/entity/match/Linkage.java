package org.mufakat.entity.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Brings the records of one kind together. The outcome is a function of the set of records and of
 * what is decided about them, whatever their order.
 */
public final class Linkage<T, K extends Comparable<K>> {

  private final Matching<T, K> matching;
  private final Constraints<K> decided;
  private final List<T> records;

  private Linkage(Collection<T> records, Matching<T, K> matching, Constraints<K> decided) {
    this.matching = matching;
    this.decided = decided;
    this.records = records.stream().sorted(Comparator.comparing(matching.key())).toList();
  }

  public static <T, K extends Comparable<K>> Linked<T> of(
      Collection<T> records, Matching<T, K> matching, Constraints<K> decided) {
    return new Linkage<>(records, matching, decided).linked();
  }

  /** How many pairs of the records are compared. */
  public static <T, K extends Comparable<K>> int comparisons(
      Collection<T> records, Matching<T, K> matching) {
    Linkage<T, K> linkage = new Linkage<>(records, matching, Constraints.none());
    return CandidatePairs.of(linkage.records, matching.blocking()).length;
  }

  private Linked<T> linked() {
    Map<Integer, List<Integer>> likely = new HashMap<>();
    Components components = new Components(records.size());
    for (long pair : likelyPairs()) {
      int first = CandidatePairs.first(pair);
      likely.computeIfAbsent(first, unseen -> new ArrayList<>()).add(CandidatePairs.second(pair));
      components.join(first, CandidatePairs.second(pair));
    }
    List<Set<Integer>> must = decidedGroups();
    must.forEach(group -> group.forEach(place -> components.join(group.iterator().next(), place)));
    List<Linked.Group<T>> groups = new ArrayList<>();
    List<Linked.Open<T>> open = new ArrayList<>();
    for (List<Integer> component : components.all()) {
      Settlement<T, K> settled = settle(component, likely, must);
      groups.addAll(settled.groups());
      open.addAll(settled.open());
    }
    return new Linked<>(List.copyOf(groups), List.copyOf(open));
  }

  /** Unsure ones and better. */
  private long[] likelyPairs() {
    int unsure = matching.scale().unsure();
    return LongStream.of(CandidatePairs.of(records, matching.blocking()))
        .parallel()
        .filter(
            pair ->
                matching
                        .points(
                            records.get(CandidatePairs.first(pair)),
                            records.get(CandidatePairs.second(pair)))
                        .sum()
                    >= unsure)
        .toArray();
  }

  private List<Set<Integer>> decidedGroups() {
    Map<Set<K>, Set<Integer>> groups = new LinkedHashMap<>();
    for (int place = 0; place < records.size(); place++) {
      Set<K> together = decided.togetherWith(matching.key().apply(records.get(place)));
      if (together.size() > 1) {
        groups.computeIfAbsent(together, unseen -> new LinkedHashSet<>()).add(place);
      }
    }
    return List.copyOf(groups.values());
  }

  private Settlement<T, K> settle(
      List<Integer> component, Map<Integer, List<Integer>> likely, List<Set<Integer>> must) {
    Links<T, K> links = new Links<>(records, matching, decided);
    Map<Integer, Cluster<K>> alone = new LinkedHashMap<>();
    component.forEach(place -> alone.put(place, links.alone(place)));
    component.forEach(
        place ->
            likely
                .getOrDefault(place, List.of())
                .forEach(other -> alone.get(place).meet(alone.get(other))));
    List<Set<Cluster<K>>> together = new ArrayList<>();
    for (Set<Integer> group : must) {
      if (alone.containsKey(group.iterator().next())) {
        Set<Cluster<K>> clusters = new LinkedHashSet<>();
        group.forEach(place -> clusters.add(alone.get(place)));
        together.add(clusters);
      }
    }
    List<Cluster<K>> clusters =
        new Clustering<>(links, matching.scale()).of(List.copyOf(alone.values()), together);
    return new Settlement<>(records, matching, links, clusters);
  }
}
