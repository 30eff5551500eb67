package org.mufakat.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name of a body, ready to be compared with others of one article.
 *
 * @param form as written
 * @param words folded; short words for missions spelt out
 * @param distinct the same, each once
 */
record BodyName(String form, List<String> words, Set<String> distinct) {

  /** Words that a name may lose. */
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

  /** Short words, spelt out or left out. */
  private static final Map<String, List<String>> SPELT_OUT =
      Map.of(
          "kbri", List.of("kedutaan", "besar", "indonesia"),
          "kedubes", List.of("kedutaan", "besar"),
          "kjri", List.of("konsulat", "jenderal", "indonesia"),
          "ri", List.of("indonesia"),
          "di", List.of());

  static BodyName of(String form) {
    String folded = form.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = wordEnd(folded, at);
      if (end > at) {
        String word = folded.substring(at, end);
        words.addAll(SPELT_OUT.getOrDefault(word, List.of(word)));
      }
      at = end < folded.length() ? end + Character.charCount(folded.codePointAt(end)) : end;
    }
    return new BodyName(form, words, new HashSet<>(words));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isPartOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** Equal but for capitals and words that a name may lose: "PT", "Group", "Indonesia". */
  boolean same(BodyName other) {
    if (distinct.equals(other.distinct)) {
      return true;
    }
    boolean more = distinct.size() > other.distinct.size();
    Set<String> longer = more ? distinct : other.distinct;
    Set<String> shorter = more ? other.distinct : distinct;
    return !shorter.isEmpty()
        && longer.containsAll(shorter)
        && longer.stream().allMatch(word -> LOOSE.contains(word) || shorter.contains(word))
        && !LOOSE.containsAll(shorter);
  }

  /** True where the words of a short form stand in it, side by side. */
  boolean contains(BodyName shortForm) {
    return Collections.indexOfSubList(words, shortForm.words) >= 0;
  }

  /** "director of the hospital" is of a body whose name has that word. */
  boolean isNamedBy(String kind) {
    return distinct.contains(kind.toLowerCase(Locale.ROOT));
  }
}
