package org.mufakat.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.entity.NormalisedName;
import org.mufakat.query.Linkable;

/**
 * Candidates by name. The score is 80 for the same name and less for names that share most of their
 * words, 10 more for a label than for another name, 10 more in the same country, and 20 less for a
 * name of one short word, which many bodies have. Another country is another thing.
 */
final class NameMatch {

  private static final int SAME_NAME = 80;
  private static final int LABEL = 10;
  private static final int SAME_COUNTRY = 10;
  private static final int SHORT_WORD = 20;
  private static final int SHORT = 6;
  private static final double MOST_WORDS = 0.75;

  /** A word that more names have says nothing by itself. */
  private static final int COMMON = 500;

  /** A name of a candidate, and its words. */
  private record Name(Candidate candidate, String written, Set<String> words) {}

  /** A candidate and why. */
  record Scored(Candidate candidate, String name, int score, String features) {}

  private final Map<String, List<Name>> byName = new HashMap<>();
  private final Map<String, List<Name>> byWord = new HashMap<>();

  NameMatch(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      candidate.names().forEach(name -> add(candidate, name));
    }
  }

  private void add(Candidate candidate, String written) {
    String normalised = NormalisedName.of(written);
    Name name = new Name(candidate, written, words(normalised));
    byName.computeIfAbsent(normalised, unseen -> new ArrayList<>()).add(name);
    name.words()
        .forEach(word -> byWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(name));
  }

  private static Set<String> words(String normalised) {
    return Arrays.stream(normalised.split("-")).collect(Collectors.toUnmodifiableSet());
  }

  /** The best candidates for a thing, each once, best first. */
  List<Scored> best(Linkable thing, int most) {
    Map<String, Scored> found = new LinkedHashMap<>();
    thing.labels().forEach(name -> match(thing, name, LABEL, found));
    thing.otherNames().forEach(name -> match(thing, name, 0, found));
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.candidate().iri()))
        .limit(most)
        .toList();
  }

  private void match(Linkable thing, String written, int bonus, Map<String, Scored> found) {
    String normalised = NormalisedName.of(written);
    Set<String> words = words(normalised);
    for (Name name : similar(normalised, words)) {
      score(thing, words, name, bonus)
          .ifPresent(
              scored ->
                  found.merge(
                      scored.candidate().iri(),
                      scored,
                      (one, other) -> one.score() >= other.score() ? one : other));
    }
  }

  /** Names that are the same, or share a word that is not common. */
  private Set<Name> similar(String normalised, Set<String> words) {
    Set<Name> similar = new HashSet<>(byName.getOrDefault(normalised, List.of()));
    words.stream()
        .map(word -> byWord.getOrDefault(word, List.of()))
        .filter(names -> names.size() <= COMMON)
        .forEach(similar::addAll);
    return similar;
  }

  private static Optional<Scored> score(Linkable thing, Set<String> words, Name name, int bonus) {
    double share = share(words, name.words());
    Optional<String> country = name.candidate().country();
    boolean known = country.isPresent() && !thing.countries().isEmpty();
    boolean same = known && thing.countries().contains(country.get());
    if (share < MOST_WORDS || known && !same) {
      return Optional.empty();
    }
    int shortWord = words.size() == 1 && words.iterator().next().length() < SHORT ? SHORT_WORD : 0;
    int score = (int) Math.round(share * SAME_NAME) + bonus + (same ? SAME_COUNTRY : 0) - shortWord;
    String features =
        String.format(
            Locale.ROOT,
            "name=%.2f;label=%b;country=%s",
            share,
            bonus > 0,
            same ? "same" : "unknown");
    return Optional.of(new Scored(name.candidate(), name.written(), score, features));
  }

  /** Dice's coefficient: twice the common words over all words. */
  private static double share(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return 2.0 * common / (one.size() + other.size());
  }
}
