package org.mufakat.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.reference.Country;

/**
 * Countries named inside other names: {@code Kementerian Keuangan RI}, {@code Korean Ministry of
 * Trade}. Short names, such as {@code AS} and {@code RI}, are words of a language in small letters
 * and so count in capitals only.
 */
final class CountryNames {

  private static final int SHORT = 3;

  /** The words of a name, and the codes of the countries that have it. */
  private record Known(List<String> words, Set<String> codes) {
    boolean isShort() {
      return words.size() == 1 && words.get(0).length() <= SHORT;
    }
  }

  /**
   * A country in a list of words.
   *
   * @param codes of all countries of that name
   */
  record Mention(int from, int to, Set<String> codes) {

    boolean isOneOf(Set<String> countries) {
      return codes.stream().anyMatch(countries::contains);
    }
  }

  private final Map<String, List<Known>> byFirstWord = new HashMap<>();

  CountryNames(List<Entity> entities, List<Country> tables) {
    Map<List<String>, Set<String>> codes = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.type() == EntityType.COUNTRY) {
        entity.names().forEach(name -> add(name, entity.countries(), codes));
      }
    }
    for (Country country : tables) {
      country.demonyms().forEach(name -> add(name, Set.of(country.code()), codes));
    }
    codes.forEach(
        (words, countries) ->
            byFirstWord
                .computeIfAbsent(words.get(0), unseen -> new ArrayList<>())
                .add(new Known(words, countries)));
    byFirstWord
        .values()
        .forEach(known -> known.sort(Comparator.comparingInt((Known one) -> -one.words().size())));
  }

  private static void add(String name, Set<String> countries, Map<List<String>, Set<String>> all) {
    List<String> words = Word.texts(Word.in(name));
    if (!words.isEmpty()) {
      all.computeIfAbsent(words, unseen -> new TreeSet<>()).addAll(countries);
    }
  }

  /** The longest names first, none inside another. */
  List<Mention> in(List<Word> words) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Known> known = longest(words, at);
      int length = known.map(one -> one.words().size()).orElse(1);
      if (known.isPresent()) {
        found.add(new Mention(at, at + length, known.get().codes()));
      }
      at += length;
    }
    return found;
  }

  private Optional<Known> longest(List<Word> words, int at) {
    return byFirstWord.getOrDefault(words.get(at).text(), List.of()).stream()
        .filter(known -> stands(known.words(), words, at))
        .filter(known -> !known.isShort() || words.get(at).isCapitals())
        .findFirst();
  }

  private static boolean stands(List<String> name, List<Word> words, int at) {
    boolean stands = at + name.size() <= words.size();
    for (int i = 0; stands && i < name.size(); i++) {
      stands = words.get(at + i).text().equals(name.get(i));
    }
    return stands;
  }
}
