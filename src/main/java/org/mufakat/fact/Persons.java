package org.mufakat.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.Names;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;

/**
 * Brings the mentions of one person together: full names, parts of them, posts that stand for their
 * holder.
 */
final class Persons {

  private final Mentions mentions;
  private final Institutions institutions;
  private final Ministries ministries;
  private final Citing citing;
  private final List<Person> persons = new ArrayList<>();
  private final Map<PersonMention, Person> byMention = new IdentityHashMap<>();

  Persons(Mentions mentions, Institutions institutions, Ministries ministries, Citing citing) {
    this.mentions = mentions;
    this.institutions = institutions;
    this.ministries = ministries;
    this.citing = citing;
    mentions.persons().stream()
        .filter(PersonMention::hasName)
        .sorted((a, b) -> Integer.compare(words(b), words(a)))
        .forEach(this::place);
    mentions.persons().stream().filter(mention -> !mention.hasName()).forEach(this::placeHolder);
    persons.sort((a, b) -> Integer.compare(a.first(), b.first()));
  }

  private static int words(PersonMention mention) {
    return mention.nameEnd() - mention.nameFirst();
  }

  /** One person and all mentions. */
  static final class Person {
    private final List<PersonMention> mentions = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private String name = "";
    private Optional<PersonMention> roleMention = Optional.empty();
    private Optional<Body> body = Optional.empty();
    private Optional<String> country = Optional.empty();

    String name() {
      return name;
    }

    Optional<Body> body() {
      return body;
    }

    /** Country of the post: of its body, or named in its title. */
    Optional<String> country() {
      return country.or(() -> body.flatMap(Body::country));
    }

    private boolean isCalled(String other) {
      return Names.same(name, other) || names.stream().anyMatch(own -> Names.same(own, other));
    }

    private int first() {
      return mentions.stream().mapToInt(PersonMention::first).min().orElse(0);
    }

    List<PersonMention> mentions() {
      return Collections.unmodifiableList(mentions);
    }
  }

  private void place(PersonMention mention) {
    Person person =
        persons.stream()
            .filter(known -> known.isCalled(mention.name()))
            .findFirst()
            .or(() -> byPetForm(mention))
            .orElseGet(() -> newPerson(mention));
    add(person, mention);
  }

  private Person newPerson(PersonMention mention) {
    Person person = new Person();
    person.name = mention.name();
    persons.add(person);
    return person;
  }

  /** "Ara" beside a verb of saying is "Maruarar Sirait" where nobody else fits. */
  private Optional<Person> byPetForm(PersonMention mention) {
    if (mention.nameEnd() - mention.nameFirst() != 1 || mention.hasRole()) {
      return Optional.empty();
    }
    List<Person> fitting =
        persons.stream().filter(known -> Names.isPetForm(mention.name(), known.name)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private void add(Person person, PersonMention mention) {
    person.mentions.add(mention);
    person.mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
    if (mention.hasName()) {
      person.names.add(mention.name());
    }
    byMention.put(mention, person);
    if (!mention.hasRole() && person.country.isEmpty()) {
      person.country = countryOfCounterpart(mention);
    }
    if (mention.hasRole()
        && (person.roleMention.isEmpty()
            || mention.hasName() && mention.first() < person.roleMention.get().first())) {
      person.roleMention = Optional.of(mention);
      person.body = bodyOf(mention);
      person.country = countryOf(mention);
    }
  }

  /** "Menperin" is the person whose post is that of the same ministry and rank. */
  private void placeHolder(PersonMention mention) {
    Optional<Body> body = bodyOf(mention);
    String rank = ministries.rank(roleWords(mention));
    persons.stream()
        .filter(person -> person.roleMention.isPresent())
        .filter(
            person ->
                ministries.samePost(roleWords(person.roleMention.get()), roleWords(mention))
                    || sameBodyAndRank(person, body, rank))
        .findFirst()
        .ifPresent(person -> add(person, mention));
  }

  private boolean sameBodyAndRank(Person person, Optional<Body> body, String rank) {
    return body.isPresent()
        && person.body.equals(body)
        && ministries.rank(roleWords(person.roleMention.get())).equals(rank);
  }

  private String roleWords(PersonMention mention) {
    return mentions.text().words(mention.roleFirst(), mention.roleEnd());
  }

  /** The body inside the title of a post, or the ministry that the title speaks of. */
  private Optional<Body> bodyOf(PersonMention mention) {
    List<InstitutionMention> inside =
        Mentions.within(mentions.institutions(), mention.roleFirst(), mention.roleEnd());
    if (!inside.isEmpty()) {
      return Optional.of(institutions.of(inside.get(0)));
    }
    return bodyAfter(mention)
        .or(() -> bodyBefore(mention))
        .or(() -> ministries.ministryOf(roleWords(mention), countryOf(mention), institutions))
        .or(() -> spokenOf(mention))
        .or(() -> absentMinistry(mention));
  }

  /** "RVO director NAME", "Lys Refining's NAME": English puts the body first. */
  private Optional<Body> bodyBefore(PersonMention mention) {
    if (mentions.text().language() != Language.ENGLISH) {
      return Optional.empty();
    }
    int end = mention.roleFirst();
    int before = end > 0 && mentions.text().token(end - 1).is("'s") ? end - 1 : end;
    return Mentions.at(mentions.institutions(), before - 1).map(institutions::of);
  }

  /** "its Asia chief", "director of the hospital": the body spoken of last that fits. */
  private Optional<Body> spokenOf(PersonMention mention) {
    String role = roleWords(mention);
    boolean its = role.startsWith("its ") || isBefore(mention, "its");
    Optional<Body> last = Optional.empty();
    for (InstitutionMention body : mentions.institutions()) {
      boolean fits = its || BodyNaming.namedByKind(body.name(), role);
      if (body.end() <= mention.first() && fits) {
        last = Optional.of(institutions.of(body));
      }
    }
    return last;
  }

  private boolean isBefore(PersonMention mention, String word) {
    int before = mention.roleFirst() - 1;
    return before >= 0 && mentions.text().token(before).is(word);
  }

  /** The ministry of a minister who is represented by another. */
  private Optional<Body> absentMinistry(PersonMention mention) {
    int after = Math.max(mention.end(), mention.roleEnd());
    boolean represented = !mentions.cues("represented", after, after + 5).isEmpty();
    return represented
        ? ministries.absent(mention, roleWords(mention), countryOf(mention), institutions)
        : Optional.empty();
  }

  private Optional<Body> bodyAfter(PersonMention mention) {
    return mentions.institutions().stream()
        .filter(
            body ->
                body.first() <= mention.roleEnd()
                    && body.end() > mention.roleEnd()
                    && body.first() > mention.roleFirst())
        .findFirst()
        .map(institutions::of);
  }

  private Optional<String> countryOf(PersonMention mention) {
    int first = Math.max(0, mention.first() - 2);
    List<CountryMention> inside = Mentions.within(mentions.countries(), first, mention.roleEnd());
    return inside.isEmpty()
        ? ministries.countryOfPost(roleWords(mention))
        : Optional.of(inside.get(0).code());
  }

  /** "her Kenyan counterpart, Amina Otieno": of that country. */
  private Optional<String> countryOfCounterpart(PersonMention mention) {
    ReadText text = mentions.text();
    int before = mention.first() - 1;
    int noun = before > 0 && text.token(before).is(",") ? before - 1 : before;
    return noun > 0 && text.token(noun).is("counterpart")
        ? Mentions.at(mentions.countries(), noun - 1).map(CountryMention::code)
        : Optional.empty();
  }

  /** The body of the post that a mention names, whether or not it names the holder. */
  Optional<Body> bodyOfPost(PersonMention mention) {
    return mention.hasRole() ? bodyOf(mention) : Optional.empty();
  }

  /** The country of the post that a mention names. */
  Optional<String> countryOfPost(PersonMention mention) {
    return mention.hasRole() ? countryOf(mention) : Optional.empty();
  }

  Optional<Person> of(PersonMention mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  List<Person> all() {
    return Collections.unmodifiableList(persons);
  }

  List<PersonFact> facts() {
    return persons.stream().map(this::fact).toList();
  }

  private PersonFact fact(Person person) {
    return new PersonFact(
        person.name,
        person.names.stream().filter(other -> !other.equals(person.name)).toList(),
        person.roleMention.map(this::role),
        person.body.map(Body::name),
        evidence(person));
  }

  private String role(PersonMention mention) {
    return roleWords(mention);
  }

  private List<Evidence> evidence(Person person) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (PersonMention mention : person.mentions) {
      boolean role = person.roleMention.map(own -> own == mention).orElse(false);
      if (role || mention.hasName() && seen.add(mention.name())) {
        Set<Field> fields = new TreeSet<>();
        if (mention.hasName()) {
          fields.add(mention.name().equals(person.name) ? Field.NAME : Field.ALIASES);
        }
        if (role) {
          fields.add(Field.ROLE);
          person.body.ifPresent(body -> fields.add(Field.INSTITUTION));
        }
        if (!fields.isEmpty()) {
          evidence.add(
              citing.sentence(
                  mention.first(), mention.end(), mention.rule(), 0.9, Optional.empty(), fields));
        }
      }
    }
    return evidence;
  }
}
