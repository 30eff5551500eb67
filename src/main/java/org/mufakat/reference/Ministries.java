package org.mufakat.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a ministry by its country and the words of its field, in whatever order and with or without
 * the commas: {@code KR} and {@code Industri, Perdagangan dan Energi} is the one that English texts
 * call MOTIE.
 */
public final class Ministries {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "dan",
          "serta",
          "bidang",
          "urusan",
          "and",
          "of",
          "for",
          "the",
          "ministry",
          "department",
          "coordinating",
          "federal",
          "affairs");

  private final Map<String, Map<Set<String>, Institution>> byCountry = new HashMap<>();

  public Ministries(Reference reference) {
    for (Institution body : reference.institutions()) {
      if (body.field().isPresent() && body.country().isPresent()) {
        reference.country(body.country().get()).ifPresent(country -> add(body, country));
      }
    }
  }

  /**
   * The ministry that a field names.
   *
   * @param country ISO code
   * @param field Indonesian or English, without the word for ministry or minister
   * @return empty if no ministry of the country has exactly this field
   */
  public Optional<Institution> find(String country, String field) {
    Map<Set<String>, Institution> ofCountry = byCountry.getOrDefault(country, Map.of());
    return Optional.ofNullable(ofCountry.get(words(field)));
  }

  private void add(Institution body, Country country) {
    Map<Set<String>, Institution> ofCountry =
        byCountry.computeIfAbsent(country.code(), code -> new HashMap<>());
    Set<String> english = words(body.nameEn());
    english.removeAll(words(country.nameEn()));
    for (Set<String> words : List.of(words(body.field().orElseThrow()), english)) {
      ofCountry.merge(words, body, Ministries::later);
    }
  }

  /** Of two ministries with one field the one that exists today. */
  private static Institution later(Institution one, Institution other) {
    return one.validUntil().isPresent() ? other : one;
  }

  private static Set<String> words(String field) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (char c : (field.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(root(word.toString()));
        word.setLength(0);
      }
    }
    words.removeAll(EMPTY_WORDS);
    return words;
  }

  /**
   * {@code perindustrian} and {@code industri} are one field, and so are {@code perekonomian} and
   * {@code ekonomi}.
   */
  private static String root(String word) {
    boolean derived = word.startsWith("per") && word.endsWith("an") && word.length() > 7;
    return derived ? word.substring(3, word.length() - 2) : word;
  }
}
