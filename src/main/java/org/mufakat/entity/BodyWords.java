package org.mufakat.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the name of a public body says, whatever its language and the order of its words: {@code
 * Kementerian Pendidikan} and {@code Education Ministry}.
 */
public final class BodyWords {

  private static final String WORDS = "body-words.tsv";
  private static final String NOTHING = "-";
  private static final String GOVERNMENT = "government";

  /** So many words a name needs to mean one body: what it is, and of what. */
  private static final int FEWEST = 2;

  private static final int SHORTEST_OWN = 5;

  /** Sorts of bodies that are told apart by names and not by what they are for. */
  private static final Set<String> NAMED = Set.of("university", "hospital");

  private static final Map<String, String> MEANINGS = meanings();

  /** Words for such sorts: most names hold none, and need no closer look. */
  private static final List<String> NAMED_FORMS =
      MEANINGS.entrySet().stream()
          .filter(entry -> NAMED.contains(entry.getValue()))
          .map(Map.Entry::getKey)
          .toList();

  private static final int LONGEST_GOVERNMENT = 24;

  private BodyWords() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    for (String line : text().lines().skip(1).filter(row -> !row.startsWith("#")).toList()) {
      String[] cells = line.split("\t", -1);
      for (int language = 1; language < cells.length; language++) {
        for (String form : cells[language].split("\\|")) {
          meanings.put(form, cells[0]);
        }
      }
    }
    return meanings;
  }

  /** The table as it stands. */
  static String text() {
    try (InputStream in = BodyWords.class.getResourceAsStream(WORDS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The first word of a name that is not one of those that many names have: "haichen" of "PT
   * Haichen Baterai".
   */
  static Optional<String> distinctive(String name) {
    return NormalisedName.words(name).stream()
        .filter(word -> word.length() >= SHORTEST_OWN && !MEANINGS.containsKey(word))
        .findFirst();
  }

  /** Whether two normalised names say the same. */
  static boolean sayTheSame(String one, String other) {
    Set<String> meant = meaning(one);
    return meant.size() >= FEWEST && meant.equals(meaning(other));
  }

  /** Whether both are of a sort that goes by its own name, and the names are two. */
  static boolean areNamedApart(String one, String other) {
    if (!goesByName(one) || !goesByName(other)) {
      return false;
    }
    Set<String> sorts = meaning(one);
    sorts.retainAll(meaning(other));
    sorts.retainAll(NAMED);
    Set<String> own = ownWords(one);
    Set<String> others = ownWords(other);
    return !sorts.isEmpty()
        && !own.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(own, others);
  }

  private static boolean goesByName(String name) {
    for (String form : NAMED_FORMS) {
      if (name.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> ownWords(String name) {
    return NormalisedName.words(name).stream()
        .filter(word -> word.length() >= SHORTEST_OWN && !MEANINGS.containsKey(word))
        .collect(Collectors.toSet());
  }

  /** Whether a normalised name, without its country, says no more than "the government". */
  static boolean isGovernment(String name) {
    return name.length() <= LONGEST_GOVERNMENT && meaning(name).equals(Set.of(GOVERNMENT));
  }

  private static Set<String> meaning(String name) {
    return new HashSet<>(meanings(NormalisedName.words(name)));
  }

  /**
   * What the words of a name mean, in their order: the same for both languages where the table has
   * them, else the word itself; nothing for those that only tie others together.
   *
   * @param words in small letters
   */
  public static List<String> meanings(List<String> words) {
    List<String> meant = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String two = at + 1 < words.size() ? words.get(at) + "-" + words.get(at + 1) : "";
      if (MEANINGS.containsKey(two)) {
        meant.add(MEANINGS.get(two));
        at++;
      } else {
        meant.add(MEANINGS.getOrDefault(words.get(at), words.get(at)));
      }
    }
    meant.removeIf(NOTHING::equals);
    return meant;
  }
}
