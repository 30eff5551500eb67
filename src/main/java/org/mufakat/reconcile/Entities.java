package org.mufakat.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.entity.BodyWords;
import org.mufakat.reference.Reference;

/** The things of a store with their names, read once for each content of it. Never changes. */
public final class Entities {

  private static final int SHORTEST_INITIALS = 2;
  private static final double LIGHT = 0.1;

  private final Vocabulary vocabulary = new Vocabulary();
  private final CountryNames countryNames;
  private final LightWords light;
  private final Map<String, Profile> byIri = new HashMap<>();
  private final Map<String, Name.Numbered> contexts = new HashMap<>();
  private final List<Profile> profiles;
  private final NameIndex index;

  /**
   * @param entities in any order
   * @param tables for adjectives of countries and titles of persons
   */
  public Entities(List<Entity> entities, Reference tables) {
    this.countryNames = new CountryNames(entities, tables.countries());
    this.light = new LightWords(tables.personWords());
    this.profiles =
        entities.stream().sorted(Comparator.comparing(Entity::iri)).map(this::profile).toList();
    profiles.forEach(profile -> byIri.put(profile.entity().iri(), profile));
    contexts.clear();
    this.index = new WordIndex(profiles);
  }

  private Profile profile(Entity entity) {
    Set<Integer> everything = new HashSet<>();
    List<Name> names = new ArrayList<>();
    for (String written : new LinkedHashSet<>(entity.names())) {
      add(name(written), names, everything);
    }
    entity.codes().forEach(code -> add(name(code), names, everything));
    entity.context().forEach(text -> addAll(inContext(text), everything));
    vocabulary.count(everything);
    return new Profile(
        entity, names, everything.stream().mapToInt(Integer::intValue).sorted().toArray());
  }

  /** Many things have the same words beside their names. */
  private Name.Numbered inContext(String text) {
    return contexts.computeIfAbsent(text, unseen -> numbered(Word.in(unseen)));
  }

  private static void add(Name name, List<Name> names, Set<Integer> everything) {
    boolean isNew = names.stream().noneMatch(known -> known.folded().equals(name.folded()));
    if (isNew && !name.folded().isEmpty()) {
      names.add(name);
      addAll(name.whole(), everything);
    }
  }

  private static void addAll(Name.Numbered said, Set<Integer> everything) {
    for (int[] numbers : List.of(said.words(), said.meanings())) {
      for (int number : numbers) {
        everything.add(number);
      }
    }
  }

  private Name name(String written) {
    List<Word> words = Word.in(written);
    List<CountryNames.Mention> countries = countryNames.in(words);
    return new Name(
        Word.joined(words, " "),
        Word.joined(words, ""),
        numbered(words),
        numbered(without(countries, words)),
        countries,
        initials(words));
  }

  private Name.Numbered numbered(List<Word> words) {
    List<String> texts = Word.texts(words);
    return new Name.Numbered(numbers(texts), numbers(BodyWords.meanings(texts)));
  }

  private int[] numbers(List<String> words) {
    return words.stream().mapToInt(vocabulary::add).toArray();
  }

  /** With a country goes what ties it to the name: {@code of the}. */
  private List<Word> without(List<CountryNames.Mention> countries, List<Word> words) {
    List<Word> left = new ArrayList<>();
    int at = 0;
    for (CountryNames.Mention country : countries) {
      left.addAll(words.subList(at, country.from()));
      while (!left.isEmpty() && isLight(left.get(left.size() - 1))) {
        left.remove(left.size() - 1);
      }
      at = country.to();
    }
    left.addAll(words.subList(at, words.size()));
    return left;
  }

  private boolean isLight(Word word) {
    return light.has(word.text(), EntityType.INSTITUTION);
  }

  private String initials(List<Word> words) {
    StringBuilder initials = new StringBuilder();
    words.stream()
        .filter(word -> !isLight(word))
        .forEach(word -> initials.append(word.text().charAt(0)));
    return initials.length() < SHORTEST_INITIALS ? "" : initials.toString();
  }

  /** A name that somebody asks for. */
  AskedName asked(String text) {
    List<Word> words = Word.in(text);
    List<CountryNames.Mention> countries = countryNames.in(words);
    Map<String, AskedWord> known = new HashMap<>();
    return new AskedName(
        text,
        Word.joined(words, " "),
        Word.joined(words, ""),
        phrase(words, known),
        phrase(without(countries, words), known),
        countries);
  }

  private AskedName.Phrase phrase(List<Word> words, Map<String, AskedWord> known) {
    List<String> texts = Word.texts(words);
    return new AskedName.Phrase(asked(texts, known), asked(BodyWords.meanings(texts), known));
  }

  private List<AskedWord> asked(List<String> words, Map<String, AskedWord> known) {
    return words.stream()
        .map(word -> known.computeIfAbsent(word, this::askedWord))
        .sorted(Comparator.comparingDouble((AskedWord word) -> -word.weight()))
        .toList();
  }

  private AskedWord askedWord(String word) {
    Map<Integer, Double> like = vocabulary.like(word);
    double weight =
        like.keySet().stream()
            .findFirst()
            .map(vocabulary::weight)
            .orElseGet(vocabulary::weightOfUnknown);
    return new AskedWord(word, weight, like);
  }

  /** How much a word of a name of a thing tells about it. */
  double weight(int word, EntityType type) {
    double weight = vocabulary.weight(word);
    return light.has(vocabulary.word(word), type) ? weight * LIGHT : weight;
  }

  /** How much a word that is asked for tells about a thing of a type. */
  double weight(AskedWord word, EntityType type) {
    return light.has(word.text(), type) ? word.weight() * LIGHT : word.weight();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  NameIndex index() {
    return index;
  }

  List<Profile> profiles() {
    return profiles;
  }

  Optional<Profile> profile(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /** The thing with this IRI; empty if there is none that can be reconciled. */
  public Optional<Entity> find(String iri) {
    return profile(iri).map(Profile::entity);
  }
}
