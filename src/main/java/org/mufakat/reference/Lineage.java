package org.mufakat.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What bodies were before and became after, over any number of changes. */
public final class Lineage {

  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Set<String>> after = new HashMap<>();

  public Lineage(List<InstitutionChange> changes) {
    for (InstitutionChange change : changes) {
      change.from().forEach(from -> all(after, from).addAll(change.to()));
      change.to().forEach(to -> all(before, to).addAll(change.from()));
    }
  }

  private static Set<String> all(Map<String, Set<String>> map, String id) {
    return map.computeIfAbsent(id, unseen -> new TreeSet<>());
  }

  /** Ids of all bodies that became this one, without it. */
  public Set<String> predecessors(String id) {
    return reached(id, before);
  }

  /** Ids of all bodies that this one became, without it. */
  public Set<String> successors(String id) {
    return reached(id, after);
  }

  /** Whether one became the other. Two parts of a split body did not. */
  public boolean related(String one, String other) {
    return one.equals(other)
        || successors(one).contains(other)
        || predecessors(one).contains(other);
  }

  private static Set<String> reached(String id, Map<String, Set<String>> steps) {
    Set<String> reached = new LinkedHashSet<>();
    walk(id, steps, reached);
    reached.remove(id);
    return new TreeSet<>(reached);
  }

  private static void walk(String id, Map<String, Set<String>> steps, Set<String> reached) {
    for (String next : steps.getOrDefault(id, Set.of())) {
      if (reached.add(next)) {
        walk(next, steps, reached);
      }
    }
  }
}
