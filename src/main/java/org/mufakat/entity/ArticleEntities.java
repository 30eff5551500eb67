package org.mufakat.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.InstitutionFact;
import org.mufakat.fact.PersonFact;

/**
 * Known entities in place of the names of one article.
 *
 * <p>A name that the article uses without introducing it still gets a key, from the name alone.
 */
public final class ArticleEntities {

  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

  private final String article;
  private final Known known;
  private final Map<String, ActorKey.Institution> institutions = new HashMap<>();
  private final Map<String, InstitutionFact> institutionFacts = new HashMap<>();
  private final Map<String, ActorKey.Person> persons = new HashMap<>();
  private final Map<String, PersonFact> personFacts = new HashMap<>();

  public ArticleEntities(ArticleFacts facts, Known known) {
    this.article = facts.article().key();
    this.known = known;
    facts.institutions().forEach(this::learn);
    facts.persons().forEach(this::learn);
  }

  private void learn(InstitutionFact fact) {
    ActorKey.Institution key =
        fact.entry()
            .<ActorKey.Institution>map(ActorKey.Listed::new)
            .orElseGet(() -> new ActorKey.Named(fact.country(), NormalisedName.of(fact.name())));
    institutions.put(fact.name(), key);
    institutionFacts.put(fact.name(), fact);
    for (String alias : fact.aliases()) {
      institutions.putIfAbsent(alias, key);
      institutionFacts.putIfAbsent(alias, fact);
    }
  }

  private void learn(PersonFact fact) {
    ActorKey.Person key = personOf(fact.name(), fact.institution().map(this::institution));
    persons.put(fact.name(), key);
    personFacts.put(fact.name(), fact);
    for (String alias : fact.aliases()) {
      persons.putIfAbsent(alias, key);
      personFacts.putIfAbsent(alias, fact);
    }
  }

  /**
   * @param name the name or an alias of an institution of the article
   */
  public ActorKey.Institution institution(String name) {
    ActorKey.Institution known = institutions.get(name);
    return known != null ? known : new ActorKey.Named(Optional.empty(), NormalisedName.of(name));
  }

  /** What the article says of an institution that it introduces. */
  public Optional<InstitutionFact> institutionFact(String name) {
    return Optional.ofNullable(institutionFacts.get(name));
  }

  /**
   * @param name the name or an alias of a person of the article
   */
  public ActorKey.Person person(String name) {
    ActorKey.Person known = persons.get(name);
    return known != null ? known : personOf(name, Optional.empty());
  }

  /** The post in which the article tells a person. */
  public Optional<PostKey> postOf(String person) {
    return Optional.ofNullable(personFacts.get(person))
        .filter(fact -> !isFormer(fact))
        .flatMap(this::post);
  }

  /** Whether the article gives a person a post that it says is no longer held. */
  public boolean isFormer(PersonFact person) {
    return person.role().flatMap(known.posts()::formerTitle).isPresent();
  }

  /** The title of the post, without the word that says it is no longer held. */
  public Optional<String> title(PersonFact person) {
    return person.role().map(role -> known.posts().formerTitle(role).orElse(role));
  }

  /** The post that the article gives a person, held still or before. */
  public Optional<PostKey> post(PersonFact person) {
    return title(person)
        .map(
            role -> {
              Optional<ActorKey.Institution> at = person.institution().map(this::institution);
              String title =
                  at.map(key -> known.posts().title(key, role))
                      .orElseGet(() -> NormalisedName.of(role));
              return new PostKey(at, title);
            });
  }

  /** Somebody who speaks: a person, or an institution that is introduced as one. */
  public ActorKey speaker(String name) {
    return !persons.containsKey(name) && institutions.containsKey(name)
        ? institutions.get(name)
        : person(name);
  }

  /** A body signed for: an institution by name, or a country by code. */
  public ActorKey body(String nameOrCode) {
    boolean country =
        !institutions.containsKey(nameOrCode) && COUNTRY_CODE.matcher(nameOrCode).matches();
    return country ? new ActorKey.Country(nameOrCode) : institution(nameOrCode);
  }

  private ActorKey.Person personOf(String name, Optional<ActorKey.Institution> at) {
    String normalised = NormalisedName.of(name);
    return at.isPresent() && name.strip().split("\\s+").length > 1
        ? new ActorKey.KnownPerson(at.get(), normalised)
        : new ActorKey.LocalPerson(article, normalised);
  }
}
