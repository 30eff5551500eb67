package org.mufakat.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something of a store by its names.
 *
 * @param labels what it is called, by language ({@code en}, {@code id}); under an empty key where
 *     its name has none
 * @param names all its names and abbreviations, labels first
 * @param codes by which tables name it: {@code KR}, {@code KOR}
 * @param countries alpha-2 codes of the countries that it is of
 * @param context words that go with it, though they are no name of it: what an agreement is about,
 *     which post a person has
 */
public record Entity(
    String iri,
    EntityType type,
    Map<String, String> labels,
    List<String> names,
    List<String> codes,
    Set<String> countries,
    List<String> context) {

  /** What it is called in a language, or in another where it has no name in that one. */
  public String label(String language) {
    return List.of(language, "", "en", "id").stream()
        .filter(labels::containsKey)
        .findFirst()
        .map(labels::get)
        .orElse(names.isEmpty() ? iri : names.get(0));
  }
}
