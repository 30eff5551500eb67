package org.mufakat.entity.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is decided before anything is compared: pairs that are one thing, and pairs that are not.
 *
 * <p>Where a chain of "same" would join what is apart, the link that would close it is left out and
 * named by {@link #contradicted}.
 */
public final class Constraints<K> {

  /** Two records. */
  public record Pair<K>(K one, K other) {}

  private final Map<K, Set<K>> apart = new HashMap<>();
  private final Map<K, Set<K>> together = new HashMap<>();
  private final List<Pair<K>> contradicted = new ArrayList<>();

  /**
   * @param same pairs that must come together, in the order in which they count
   * @param apart pairs that must not
   */
  public Constraints(List<Pair<K>> same, List<Pair<K>> apart) {
    for (Pair<K> pair : apart) {
      this.apart.computeIfAbsent(pair.one(), unseen -> new HashSet<>()).add(pair.other());
      this.apart.computeIfAbsent(pair.other(), unseen -> new HashSet<>()).add(pair.one());
    }
    same.stream().filter(pair -> !join(pair)).forEach(contradicted::add);
  }

  public static <K> Constraints<K> none() {
    return new Constraints<>(List.of(), List.of());
  }

  private boolean join(Pair<K> pair) {
    Set<K> one = groupOf(pair.one());
    Set<K> other = groupOf(pair.other());
    if (one == other) {
      return true;
    }
    if (one.stream().anyMatch(member -> apartFrom(member).stream().anyMatch(other::contains))) {
      return false;
    }
    one.addAll(other);
    other.forEach(member -> together.put(member, one));
    return true;
  }

  private Set<K> groupOf(K record) {
    return together.computeIfAbsent(record, alone -> new HashSet<>(Set.of(alone)));
  }

  /** The links that cannot hold, because a chain of others leads to what is apart. */
  public List<Pair<K>> contradicted() {
    return List.copyOf(contradicted);
  }

  Set<K> apartFrom(K record) {
    return apart.getOrDefault(record, Set.of());
  }

  /** All that must come together with a record; itself among them where there is any. */
  Set<K> togetherWith(K record) {
    return together.getOrDefault(record, Set.of());
  }
}
