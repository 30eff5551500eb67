package org.mufakat.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares names of persons as the press spells them. */
public final class Names {

  private static final int SHORTEST_TO_MISSPELL = 5;
  private static final String PARTING = "-.\u2013";
  private static final String DROPPED = "'\u2019\"\u201c\u201d";

  private Names() {}

  /** Folded words: hyphens part them, full stops, apostrophes and quotation marks go. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (Character.isWhitespace(c) || PARTING.indexOf(c) >= 0) {
        if (!word.isEmpty()) {
          words.add(word.toString().toLowerCase(Locale.ROOT));
          word.setLength(0);
        }
      } else if (DROPPED.indexOf(c) < 0) {
        word.append(c);
      }
    }
    return words;
  }

  /**
   * True where one name is the other or a part of it: same words, fused ("Duk Geun", "Dukgeun"), or
   * one word of several misspelt by a letter ("Nanomi", "Manomi").
   */
  public static boolean same(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    Set<String> one = new HashSet<>(first);
    Set<String> other = new HashSet<>(second);
    return one.containsAll(other)
        || other.containsAll(one)
        || String.join("", first).equals(String.join("", second))
        || misspelt(first, second);
  }

  private static boolean misspelt(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2) {
      return false;
    }
    int differing = -1;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    return differing > 0 && oneLetterApart(a.get(differing), b.get(differing));
  }

  /** One letter put for another, left out or added. */
  private static boolean oneLetterApart(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = longer.equals(a) ? b : a;
    if (shorter.length() < SHORTEST_TO_MISSPELL || longer.length() - shorter.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
      start++;
    }
    int skip = longer.length() == shorter.length() ? start + 1 : start;
    return longer.substring(start + 1).equals(shorter.substring(Math.min(skip, shorter.length())));
  }

  /** True where a short name may be a pet form of a full one: "Ara" of "Maruarar Sirait". */
  public static boolean isPetForm(String shortName, String fullName) {
    String form = shortName.toLowerCase(Locale.ROOT);
    return form.length() >= 3
        && !form.contains(" ")
        && words(fullName).stream().anyMatch(word -> word.contains(form));
  }
}
