package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mufakat.entity.match.Blocking;
import org.mufakat.entity.match.Constraints;
import org.mufakat.entity.match.Linkage;
import org.mufakat.entity.match.Linked;
import org.mufakat.entity.match.Matching;
import org.mufakat.entity.match.Scale;

/**
 * Brings together what articles call persons: by name, institution, post and country, never by name
 * alone.
 */
final class People {

  static final Scale SCALE = Scale.read(People.class, "person-weights.tsv");

  static final Matching<PersonRecord, ActorKey> MATCHING =
      new Matching<>(
          SCALE,
          new PersonComparer(SCALE),
          new Blocking<>(People::keys, List.of(People::byName, People::byContext)),
          record -> record.key,
          PersonRecord::articles,
          record -> 0);

  private static final Comparator<PersonRecord> LEADING =
      Comparator.comparing(
              (PersonRecord person) -> person.key instanceof ActorKey.KnownPerson ? 0 : 1)
          .thenComparing(PersonRecord::first, Source.EARLIEST_FIRST)
          .thenComparing(person -> person.key);

  private final Map<ActorKey.Person, PersonRecord> records = new TreeMap<>();
  private final Map<ActorKey, ActorKey> successors = new TreeMap<>();
  private final Linked<PersonRecord> linked;

  /**
   * @param deeds agreements and events that each person takes part in
   */
  People(
      Collection<Told> articles,
      Bodies bodies,
      Map<ActorKey, Set<ReportKey>> deeds,
      Constraints<ActorKey> decided) {
    for (Told told : articles) {
      for (PersonTold person : told.persons()) {
        records
            .computeIfAbsent(
                person.key(), key -> record(key, deeds.getOrDefault(key, Set.of()), bodies))
            .add(person, told);
      }
    }
    linked = Linkage.of(records.values(), MATCHING, decided);
    for (Linked.Group<PersonRecord> group : linked.groups()) {
      ActorKey leader = leader(group).key;
      group.records().stream()
          .filter(person -> !person.key.equals(leader))
          .forEach(person -> successors.put(person.key, leader));
    }
  }

  private static PersonRecord record(ActorKey.Person key, Set<ReportKey> deeds, Bodies bodies) {
    Optional<ActorKey.Institution> at =
        key instanceof ActorKey.KnownPerson known
            ? Optional.of(bodies.known(known.at()))
            : Optional.empty();
    return new PersonRecord(
        key,
        deeds,
        at.map(bodies::party),
        at.flatMap(bodies::record).map(body -> body.types.leader()));
  }

  private static PersonRecord leader(Linked.Group<PersonRecord> group) {
    return group.records().stream().min(LEADING).orElseThrow();
  }

  /** The letters of each form of the name; at an institution, each word of it. */
  private static Set<String> keys(PersonRecord person) {
    Set<String> keys = new HashSet<>();
    for (String form : person.forms()) {
      keys.add(PersonComparer.letters(form));
      person
          .at()
          .ifPresent(
              at ->
                  NormalisedName.words(form)
                      .forEach(word -> keys.add(at.key().sortKey() + " " + word)));
    }
    return keys;
  }

  private static String byName(PersonRecord person) {
    return person.key.name() + " " + person.contextCountries();
  }

  private static String byContext(PersonRecord person) {
    return person.contextCountries() + " " + person.key.name();
  }

  Map<ActorKey, ActorKey> successors() {
    return successors;
  }

  ActorKey.Person known(ActorKey.Person key) {
    return (ActorKey.Person) successors.getOrDefault(key, key);
  }

  List<OpenPair> open() {
    return linked.open().stream()
        .map(pair -> OpenPair.of(pair.one().key, pair.other().key, pair.why()))
        .toList();
  }

  List<MergedPerson> merged() {
    List<MergedPerson> merged = new ArrayList<>();
    for (Linked.Group<PersonRecord> group : linked.groups()) {
      PersonRecord leader = leader(group);
      PersonRecord together =
          new PersonRecord(leader.key, Set.of(), Optional.empty(), Optional.empty());
      group.records().forEach(together::addAll);
      String name = together.names.leader();
      merged.add(
          new MergedPerson(
              leader.key,
              name,
              OtherNames.of(name, together.names, together.aliases),
              together.tenures.values().stream().map(TenureParts::tenure).toList()));
    }
    merged.sort(Comparator.comparing(MergedPerson::key));
    return merged;
  }
}
