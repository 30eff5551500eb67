package org.mufakat.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Ministries.Title;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.SpelledName;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Brings the mentions of one person together: full names, parts of them, posts that stand for their
 * holder.
 */
final class Persons {

  private static final String OF_THE = " of the ";
  private static final int SENTENCES_BACK = 2;

  private final Mentions mentions;
  private final Institutions institutions;
  private final Ministries ministries;
  private final Citing citing;
  private final KeyedList<Person> persons = new KeyedList<>();
  private final List<Person> inOrder;
  private final Map<PersonMention, Person> byMention = new IdentityHashMap<>();
  private final Map<PersonMention, Title> titles = new IdentityHashMap<>();

  Persons(Mentions mentions, Institutions institutions, Ministries ministries, Citing citing) {
    this.mentions = mentions;
    this.institutions = institutions;
    this.ministries = ministries;
    this.citing = citing;
    mentions.persons().stream()
        .filter(PersonMention::hasName)
        .sorted((a, b) -> Integer.compare(words(b), words(a)))
        .forEach(this::place);
    Holders holders = new Holders(persons.all());
    mentions.persons().stream()
        .filter(mention -> !mention.hasName())
        .forEach(mention -> placeHolder(mention, holders));
    persons.all().forEach(Person::sort);
    inOrder = persons.all().stream().sorted(Comparator.comparingInt(Person::first)).toList();
  }

  private static int words(PersonMention mention) {
    return mention.nameEnd() - mention.nameFirst();
  }

  /** One person and all mentions. */
  static final class Person {
    private final List<PersonMention> mentions = new ArrayList<>();
    private final Map<String, SpelledName> names = new LinkedHashMap<>();
    private final String name;
    private Optional<PersonMention> roleMention = Optional.empty();
    private Optional<Body> body = Optional.empty();
    private Optional<String> country = Optional.empty();

    private Person(String name) {
      this.name = name;
    }

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

    boolean hasPost() {
      return roleMention.isPresent();
    }

    private boolean isCalled(SpelledName other) {
      return names.values().stream().anyMatch(own -> own.same(other));
    }

    private boolean hasPetForm(String form) {
      return names.get(name).hasPetForm(form);
    }

    private void sort() {
      mentions.sort(Comparator.comparingInt(PersonMention::first));
    }

    private int first() {
      return mentions.get(0).first();
    }

    List<PersonMention> mentions() {
      return Collections.unmodifiableList(mentions);
    }
  }

  private void place(PersonMention mention) {
    SpelledName name = SpelledName.of(mention.name());
    List<String> keys = keys(name);
    Person person =
        persons.under(keys).stream()
            .filter(known -> known.isCalled(name))
            .findFirst()
            .or(() -> byPetForm(mention))
            .orElseGet(() -> new Person(mention.name()));
    person.names.putIfAbsent(mention.name(), name);
    persons.put(person, keys);
    add(person, mention);
  }

  /** Two names of one person share a word, or are joined the same. */
  private static List<String> keys(SpelledName name) {
    List<String> keys = new ArrayList<>(name.words());
    keys.add(name.joined());
    return keys;
  }

  /** "Ara" beside a verb of saying is "Maruarar Sirait" where nobody else fits. */
  private Optional<Person> byPetForm(PersonMention mention) {
    if (mention.nameEnd() - mention.nameFirst() != 1 || mention.hasRole()) {
      return Optional.empty();
    }
    List<Person> fitting =
        persons.all().stream().filter(known -> known.hasPetForm(mention.name())).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private void add(Person person, PersonMention mention) {
    person.mentions.add(mention);
    byMention.put(mention, person);
    if (!mention.hasRole() && person.country.isEmpty()) {
      person.country = countryOfCounterpart(mention).or(() -> countryOwning(mention));
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
  private void placeHolder(PersonMention mention, Holders holders) {
    Optional<Body> body = bodyOf(mention);
    holders.of(title(mention), body).ifPresent(person -> add(person, mention));
  }

  /** Whoever holds which post, by its field and rank and by its body and rank. */
  private final class Holders {
    private final Map<Post, Person> byField = new HashMap<>();
    private final Map<Post, Person> byBody = new HashMap<>();
    private final Map<Person, Integer> order = new HashMap<>();

    private record Post(Object what, String rank) {}

    Holders(List<Person> persons) {
      for (Person person : persons) {
        order.put(person, order.size());
        person.roleMention.ifPresent(
            role -> {
              Title title = ministries.spelledOut(title(role));
              byField.putIfAbsent(new Post(title.field(), title.rank()), person);
              String rank = title(role).rank();
              person.body.ifPresent(body -> byBody.putIfAbsent(new Post(body, rank), person));
            });
      }
    }

    /** The first person who holds the post of a title, or one of the same rank in a body. */
    Optional<Person> of(Title title, Optional<Body> body) {
      Title whole = ministries.spelledOut(title);
      boolean ministerial = !whole.field().isEmpty() && !whole.rank().isEmpty();
      Optional<Person> same =
          Optional.of(new Post(whole.field(), whole.rank()))
              .filter(post -> ministerial)
              .map(byField::get);
      Optional<Person> there = body.map(at -> byBody.get(new Post(at, title.rank())));
      return Stream.concat(same.stream(), there.stream()).min(Comparator.comparing(order::get));
    }
  }

  private Title title(PersonMention mention) {
    return titles.computeIfAbsent(mention, m -> ministries.title(roleWords(m)));
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
        .or(() -> ministries.ministryOf(title(mention), countryOf(mention), institutions))
        .or(() -> spokenOf(mention))
        .or(() -> companySpokenOf(mention))
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
    if (!its && !role.contains(OF_THE)) {
      return Optional.empty();
    }
    String kind = its ? "" : role.substring(role.lastIndexOf(OF_THE) + OF_THE.length());
    List<InstitutionMention> before = Mentions.within(mentions.institutions(), 0, mention.first());
    for (int i = before.size() - 1; i >= 0; i--) {
      if (its || BodyName.of(before.get(i).name()).isNamedBy(kind)) {
        return Optional.of(institutions.of(before.get(i)));
      }
    }
    return Optional.empty();
  }

  /** "Managing director NAME": of the company that one of the last sentences named first. */
  private Optional<Body> companySpokenOf(PersonMention mention) {
    boolean officer =
        mentions.cues("company-officer", mention.roleFirst(), mention.roleEnd()).stream()
            .anyMatch(cue -> cue.first() == mention.roleFirst() && cue.end() == mention.roleEnd());
    if (!officer) {
      return Optional.empty();
    }
    int end = mentions.text().sentenceAt(mention.first()).first();
    for (int back = 0; back < SENTENCES_BACK && end > 0; back++) {
      Sentence before = mentions.text().sentenceAt(end - 1);
      Optional<InstitutionMention> company =
          Mentions.within(mentions.institutions(), before).stream()
              .filter(body -> body.type().equals("company"))
              .findFirst();
      if (company.isPresent()) {
        return company.map(institutions::of);
      }
      end = before.first();
    }
    return Optional.empty();
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
    return Mentions.at(mentions.institutions(), mention.roleEnd())
        .filter(body -> body.first() > mention.roleFirst())
        .map(institutions::of);
  }

  private Optional<String> countryOf(PersonMention mention) {
    int sentence = mentions.text().sentenceAt(mention.first()).first();
    int first = Math.max(sentence, mention.first() - 2);
    List<CountryMention> inside = Mentions.within(mentions.countries(), first, mention.roleEnd());
    return inside.isEmpty()
        ? ministries
            .countryOfPost(title(mention))
            .filter(this::isSpokenOf)
            .filter(code -> !isBesideOneOf(code, mention))
        : Optional.of(inside.get(0).code());
  }

  /** "Trade Minister A and Indonesia's B": A is none of Indonesia's. */
  private boolean isBesideOneOf(String country, PersonMention mention) {
    int and = mention.end();
    return mentions.text().language() == Language.ENGLISH
        && and < mentions.text().tokens().size()
        && mentions.text().token(and).is("and")
        && Mentions.at(mentions.countries(), and + 1)
            .filter(next -> next.code().equals(country))
            .isPresent();
  }

  /** An English "Industry Minister" is Indonesia's only in an article that speaks of Indonesia. */
  private boolean isSpokenOf(String country) {
    return mentions.text().language() == Language.INDONESIAN
        || mentions.countries().stream().anyMatch(named -> named.code().equals(country));
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

  /** "Indonesia's Galih Nugraha". */
  private Optional<String> countryOwning(PersonMention mention) {
    int before = mention.first() - 1;
    return before > 0 && mentions.text().token(before).is("'s")
        ? Mentions.at(mentions.countries(), before - 1).map(CountryMention::code)
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
    return inOrder;
  }

  List<PersonFact> facts() {
    return inOrder.stream().map(this::fact).toList();
  }

  private PersonFact fact(Person person) {
    return new PersonFact(
        person.name,
        person.names.keySet().stream().filter(other -> !other.equals(person.name)).toList(),
        person.roleMention.map(this::roleWords),
        person.body.map(Body::name),
        evidence(person));
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
