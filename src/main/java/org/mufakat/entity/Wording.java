package org.mufakat.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.fact.Evidence;

/** The word sequences of quoted evidence, small enough to keep for every report of a store. */
final class Wording {

  private static final int SEQUENCE = 4;
  private static final double NEARLY_THE_SAME = 0.8;

  private Wording() {}

  static Set<Integer> of(List<Evidence> evidence) {
    Set<Integer> digests = new HashSet<>();
    for (Evidence one : evidence) {
      List<String> words = NormalisedName.words(one.quote());
      for (int i = 0; i + SEQUENCE <= words.size(); i++) {
        digests.add(words.subList(i, i + SEQUENCE).hashCode());
      }
    }
    return Set.copyOf(digests);
  }

  /** Whether the shorter wording stands almost whole in the longer one. */
  static boolean nearlyTheSame(Set<Integer> a, Set<Integer> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    long common = a.stream().filter(b::contains).count();
    return common >= NEARLY_THE_SAME * Math.min(a.size(), b.size());
  }
}
