package org.mufakat.entity;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.fact.AgreementFact;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.InstitutionFact;
import org.mufakat.fact.PersonFact;

/**
 * Topics of the sentences that tell of an agreement, and of the headline of an article that tells
 * of no other. They are not said to be its field; they help to choose where no field is stated.
 */
final class Surroundings {

  /** In place of a name: no form of a topic goes over it. */
  private static final String GAP = " ... ";

  private final ArticleFacts facts;
  private final Topics topics;
  private final List<String> names;
  private final Map<AgreementFact, Set<String>> stated = new IdentityHashMap<>();

  Surroundings(ArticleFacts facts, Topics topics) {
    this.facts = facts;
    this.topics = topics;
    this.names = names(facts);
    facts
        .agreements()
        .forEach(fact -> stated.put(fact, topics.of(fact.sectors(), facts.language())));
  }

  /** What bodies and posts are called after is no news. The longest first. */
  private static List<String> names(ArticleFacts facts) {
    Stream<String> bodies = facts.institutions().stream().map(InstitutionFact::name);
    Stream<String> aliases =
        facts.institutions().stream().map(InstitutionFact::aliases).flatMap(List::stream);
    Stream<String> posts = facts.persons().stream().map(PersonFact::role).flatMap(Optional::stream);
    return Stream.of(bodies, aliases, posts)
        .flatMap(some -> some)
        .filter(name -> !name.isBlank())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .toList();
  }

  Set<String> of(AgreementFact fact) {
    Stream<String> sentences = fact.evidence().stream().map(Evidence::quote).distinct();
    Stream<String> headline =
        facts.agreements().size() > 1 ? Stream.empty() : facts.article().title().stream();
    Set<String> around =
        Stream.concat(sentences, headline)
            .map(this::withoutNames)
            .flatMap(words -> topics.of(words, facts.language()).stream())
            .collect(Collectors.toSet());
    around.removeAll(ofOthers(fact));
    around.removeIf(Topics::isMeans);
    return Set.copyOf(around);
  }

  private String withoutNames(String words) {
    String rest = words;
    for (String name : names) {
      rest = rest.replace(name, GAP);
    }
    return rest;
  }

  /** What the article's other agreements are about. */
  private Set<String> ofOthers(AgreementFact fact) {
    return facts.agreements().stream()
        .filter(other -> other != fact)
        .flatMap(other -> stated.get(other).stream())
        .collect(Collectors.toSet());
  }
}
