package org.mufakat.entity.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places that hang together, directly or through others (union-find with path halving). */
final class Components {

  private final int[] parent;

  Components(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  int root(int place) {
    int at = place;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Each sorted, by their first places. */
  Collection<List<Integer>> all() {
    Map<Integer, List<Integer>> found = new TreeMap<>();
    for (int place = 0; place < parent.length; place++) {
      found.computeIfAbsent(root(place), unseen -> new ArrayList<>()).add(place);
    }
    return found.values();
  }
}
