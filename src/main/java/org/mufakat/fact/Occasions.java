package org.mufakat.fact;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Compares the names of occasions. */
final class Occasions {

  private Occasions() {}

  /** True where all words of one name stand in the other. */
  static boolean same(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
