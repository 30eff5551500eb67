package org.mufakat.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Says whether two names in one article are forms of one name of a body. */
final class BodyNaming {

  private static final Set<String> LOOSE =
      Set.of(
          "group",
          "grup",
          "indonesia",
          "ri",
          "republik",
          "pt",
          "tbk",
          "persero",
          "ltd",
          "inc",
          "corporation",
          "negara",
          "the",
          "company",
          "pte",
          "limited",
          "co",
          "corp");

  /** Short words for embassies and consulates, spelt out. */
  private static final Map<String, List<String>> MISSIONS =
      Map.of(
          "kbri", List.of("kedutaan", "besar", "indonesia"),
          "kedubes", List.of("kedutaan", "besar"),
          "kjri", List.of("konsulat", "jenderal", "indonesia"));

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private BodyNaming() {}

  /** Equal but for capitals and words that a name may lose: "PT", "Group", "Indonesia". */
  static boolean same(String a, String b) {
    Set<String> first = new TreeSet<>(words(a));
    Set<String> second = new TreeSet<>(words(b));
    if (first.equals(second)) {
      return true;
    }
    Set<String> longer = first.size() > second.size() ? first : second;
    Set<String> shorter = longer == first ? second : first;
    Set<String> rest = new TreeSet<>(longer);
    rest.removeAll(shorter);
    return !shorter.isEmpty()
        && longer.containsAll(shorter)
        && LOOSE.containsAll(rest)
        && !LOOSE.containsAll(shorter);
  }

  /** "director of the hospital" is of a body whose name ends or begins with that word. */
  static boolean namedByKind(String name, String role) {
    int of = role.lastIndexOf(" of the ");
    String kind = of < 0 ? "" : role.substring(of + 8).toLowerCase(Locale.ROOT);
    return !kind.isEmpty() && !kind.contains(" ") && words(name).contains(kind);
  }

  /** True where the words of a short form stand in a name, side by side. */
  static boolean contains(String name, String shortForm) {
    List<String> words = words(name);
    List<String> part = words(shortForm);
    return Collections.indexOfSubList(words, part) >= 0;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NOT_WORD.split(name.toLowerCase(Locale.ROOT))) {
      if (MISSIONS.containsKey(word)) {
        words.addAll(MISSIONS.get(word));
      } else if (word.equals("ri")) {
        words.add("indonesia");
      } else if (!word.isEmpty() && !word.equals("di")) {
        words.add(word);
      }
    }
    return words;
  }
}
