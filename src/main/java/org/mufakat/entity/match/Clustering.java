package org.mufakat.entity.match;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Average-link clustering of records that may be one thing: the strongest link first, ties by
 * place.
 *
 * <p>A cluster that fits two others which must not come together is torn: unless one of them is the
 * better by the margin, it joins neither.
 */
final class Clustering<K extends Comparable<K>> {

  private final Links<?, K> links;
  private final Scale scale;
  private final Set<Cluster<K>> clusters = new LinkedHashSet<>();

  /** A link to try; stale once one of its ends has become part of a larger cluster. */
  private record Candidate<K>(double strength, Cluster<K> one, Cluster<K> other) {

    static <K> Comparator<Candidate<K>> strongestFirst() {
      return Comparator.comparingDouble((Candidate<K> candidate) -> -candidate.strength)
          .thenComparingInt(candidate -> candidate.one.first())
          .thenComparingInt(candidate -> candidate.other.first());
    }
  }

  Clustering(Links<?, K> links, Scale scale) {
    this.links = links;
    this.scale = scale;
  }

  /**
   * @param alone clusters of one record, each near those that it may be one with
   * @param must sets of them that come together in any case
   * @return by their first places
   */
  List<Cluster<K>> of(List<Cluster<K>> alone, List<Set<Cluster<K>>> must) {
    clusters.addAll(alone);
    must.forEach(this::bringTogether);
    while (pass()) {
      // a join can end what tore another cluster
    }
    return clusters.stream().sorted(Comparator.comparingInt(Cluster::first)).toList();
  }

  private void bringTogether(Set<Cluster<K>> group) {
    group.stream().reduce(this::join);
  }

  private boolean pass() {
    PriorityQueue<Candidate<K>> queue = new PriorityQueue<>(Candidate.strongestFirst());
    clusters.forEach(cluster -> offer(cluster, queue, cluster.first()));
    boolean joined = false;
    while (!queue.isEmpty()) {
      Candidate<K> next = queue.poll();
      if (!next.one.isMerged() && !next.other.isMerged() && !isTorn(next)) {
        offer(join(next.one, next.other), queue, -1);
        joined = true;
      }
    }
    return joined;
  }

  /**
   * @param above only neighbours that stand behind this place, so that no link is offered twice
   */
  private void offer(Cluster<K> cluster, PriorityQueue<Candidate<K>> queue, int above) {
    for (Cluster<K> other : cluster.near) {
      if (other.first() > above) {
        double strength = links.between(cluster, other);
        if (strength >= scale.same()) {
          boolean inOrder = cluster.first() < other.first();
          queue.add(
              new Candidate<>(strength, inOrder ? cluster : other, inOrder ? other : cluster));
        }
      }
    }
  }

  private boolean isTorn(Candidate<K> link) {
    return isTorn(link.one, link.other, link.strength)
        || isTorn(link.other, link.one, link.strength);
  }

  /** Whether the cluster fits a third one about as well, which must not come to the partner. */
  private boolean isTorn(Cluster<K> cluster, Cluster<K> partner, double strength) {
    return cluster.near.stream()
        .filter(third -> third != partner)
        .anyMatch(
            third -> {
              double rival = links.between(cluster, third);
              return rival >= scale.same()
                  && strength - rival < scale.margin()
                  && links.apart(partner, third, cluster);
            });
  }

  private Cluster<K> join(Cluster<K> one, Cluster<K> other) {
    clusters.remove(one);
    clusters.remove(other);
    Cluster<K> both = one.with(other);
    clusters.add(both);
    return both;
  }
}
