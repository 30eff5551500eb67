package org.mufakat.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.reference.Country;
import org.mufakat.reference.Institution;
import org.mufakat.reference.Reference;

/** What the tables say of institutions beyond their names: who stands for whom. */
public final class KnownBodies {

  /** Words that tie the name of a country to that of a body. */
  private static final Set<String> TIES =
      Set.of("of", "the", "from", "in", "dari", "di", "s", "republik", "republic");

  private static final int MOST_WORDS = 4;

  private final Map<String, Institution> bodies = new HashMap<>();
  private final Map<String, Set<String>> kin = new HashMap<>();
  private final Set<String> countryForms = new HashSet<>();

  public KnownBodies(Reference reference) {
    for (Country country : reference.countries()) {
      Stream.of(
              List.of(country.nameId(), country.nameEn()), country.pressNames(), country.demonyms())
          .flatMap(Collection::stream)
          .forEach(name -> countryForms.add(NormalisedName.of(name)));
    }
    reference.institutions().forEach(body -> bodies.put(body.id(), body));
    for (Institution body : reference.institutions()) {
      body.parent().filter(bodies::containsKey).ifPresent(parent -> relate(body.id(), parent));
      if (body.validUntil().isPresent()) {
        reference.institutions().stream()
            .filter(later -> follows(body, later))
            .forEach(later -> relate(body.id(), later.id()));
      }
    }
  }

  private void relate(String one, String other) {
    kin.computeIfAbsent(one, unseen -> new HashSet<>()).add(other);
    kin.computeIfAbsent(other, unseen -> new HashSet<>()).add(one);
  }

  /** One name ends when the other begins, in one country, with a word of the field in common. */
  private static boolean follows(Institution earlier, Institution later) {
    return earlier.validUntil().equals(later.validFrom())
        && earlier.country().equals(later.country())
        && earlier.field().isPresent()
        && later.field().isPresent()
        && !disjoint(earlier.field().get(), later.field().get());
  }

  private static boolean disjoint(String one, String other) {
    Set<String> words = new HashSet<>(NormalisedName.words(one));
    words.retainAll(NormalisedName.words(other));
    words.remove("dan");
    return words.isEmpty();
  }

  /** A body of the tables, or one of which only the key is known. */
  public Party party(ActorKey.Institution key) {
    if (!(key instanceof ActorKey.Listed listed) || !bodies.containsKey(listed.id())) {
      return Party.of(key);
    }
    Institution row = bodies.get(listed.id());
    Set<String> names = new HashSet<>();
    Stream.concat(Stream.of(row.nameId(), row.nameEn()), row.aliases().stream())
        .filter(name -> !name.isBlank())
        .forEach(name -> names.add(withoutCountry(name)));
    return new Party(key, row.country(), Set.copyOf(names), kin(key));
  }

  /** Ids of bodies that a report may name in its place: parent and unit, earlier and later name. */
  Set<String> kin(ActorKey.Institution body) {
    return body instanceof ActorKey.Listed listed
        ? kin.getOrDefault(listed.id(), Set.of())
        : Set.of();
  }

  /**
   * The normalised name without the country at either end: {@code METI Jepang}. What is left must
   * say something by itself: {@code Bank Indonesia} stays whole, {@code Pemerintah Indonesia} does
   * not.
   */
  String withoutCountry(String name) {
    List<String> words = Arrays.asList(NormalisedName.of(name).split("-"));
    List<String> bare = withoutCountryAhead(withoutCountryBehind(words));
    return bare.size() > 1 || bare.size() == 1 && saysSomething(bare.get(0), name)
        ? String.join("-", bare)
        : NormalisedName.of(name);
  }

  /** An acronym, or the government. */
  private static boolean saysSomething(String word, String name) {
    return name.contains(word.toUpperCase(Locale.ROOT)) || BodyWords.isGovernment(word);
  }

  private List<String> withoutCountryBehind(List<String> words) {
    return longestForm(words, true)
        .map(
            length -> {
              int end = words.size() - length;
              while (end > 0 && TIES.contains(words.get(end - 1))) {
                end--;
              }
              return words.subList(0, end);
            })
        .orElse(words);
  }

  private List<String> withoutCountryAhead(List<String> words) {
    return longestForm(words, false)
        .map(
            length -> {
              int start = length;
              while (start < words.size() && TIES.contains(words.get(start))) {
                start++;
              }
              return words.subList(start, words.size());
            })
        .orElse(words);
  }

  /** So many words at one end are the name of a country. */
  private Optional<Integer> longestForm(List<String> words, boolean behind) {
    int size = words.size();
    for (int length = Math.min(MOST_WORDS, size - 1); length > 0; length--) {
      List<String> form = behind ? words.subList(size - length, size) : words.subList(0, length);
      if (countryForms.contains(String.join("-", form))) {
        return Optional.of(length);
      }
    }
    return Optional.empty();
  }
}
