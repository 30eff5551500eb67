package org.mufakat.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a person as the press spells it, ready to be compared with many others.
 *
 * @param words folded: hyphens part them, full stops, apostrophes and quotation marks go
 * @param distinct the same, each once
 * @param joined the same, without anything between
 */
public record SpelledName(List<String> words, Set<String> distinct, String joined) {

  private static final int SHORTEST_TO_MISSPELL = 5;
  private static final int SHORTEST_PET_FORM = 3;
  private static final String PARTING = "-.\u2013";
  private static final String DROPPED = "'\u2019\"\u201c\u201d";

  public static SpelledName of(String name) {
    List<String> words = split(name);
    return new SpelledName(words, new HashSet<>(words), String.join("", words));
  }

  private static List<String> split(String name) {
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
   *
   * <p>Two names that are the same share a word, or else they are joined the same.
   */
  public boolean same(SpelledName other) {
    return distinct.containsAll(other.distinct)
        || other.distinct.containsAll(distinct)
        || joined.equals(other.joined)
        || misspelt(words, other.words);
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

  /** True where a short name may be a pet form of this one: "Ara" of "Maruarar Sirait". */
  public boolean hasPetForm(String shortName) {
    String form = shortName.toLowerCase(Locale.ROOT);
    return form.length() >= SHORTEST_PET_FORM
        && !form.contains(" ")
        && words.stream().anyMatch(word -> word.contains(form));
  }
}
