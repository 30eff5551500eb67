package org.mufakat.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares names of persons as the press spells them. */
public final class Names {

  private Names() {}

  /** Folded words: hyphens part them, full stops and apostrophes go. */
  public static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
    return List.of(plain.strip().split("[\\s\\-.\u2013]+"));
  }

  /**
   * True where one name is the other or a part of it: same words, or fused ("Duk Geun", "Dukgeun").
   */
  public static boolean same(String a, String b) {
    Set<String> first = new HashSet<>(words(a));
    Set<String> second = new HashSet<>(words(b));
    return first.containsAll(second)
        || second.containsAll(first)
        || String.join("", words(a)).equals(String.join("", words(b)));
  }
}
