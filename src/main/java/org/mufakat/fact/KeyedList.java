package org.mufakat.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A list whose members are found by keys, so that what is alike is sought among few.
 *
 * @param <T> of what
 */
final class KeyedList<T> {

  private final List<T> all = new ArrayList<>();
  private final Map<T, Integer> places = new HashMap<>();
  private final Map<String, TreeSet<Integer>> byKey = new HashMap<>();

  /** Adds a member, unless it is there, and the keys under which it is found from now on. */
  void put(T member, Collection<String> keys) {
    Integer place = places.putIfAbsent(member, all.size());
    if (place == null) {
      place = all.size();
      all.add(member);
    }
    for (String key : keys) {
      byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(place);
    }
  }

  /** The members under any of some keys, in the order of the list. */
  List<T> under(Collection<String> keys) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String key : keys) {
      TreeSet<Integer> more = byKey.get(key);
      if (more != null) {
        found.addAll(more);
      }
    }
    return found.stream().map(all::get).toList();
  }

  /** In the order in which they were added. */
  List<T> all() {
    return all;
  }
}
