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
 * Brings together what articles call institutions: names in several languages, acronyms, names with
 * and without the country. An institution of the tables keeps its key; others take that of their
 * first article.
 */
final class Bodies {

  static final Scale SCALE = Scale.read(Bodies.class, "institution-weights.tsv");

  static final Matching<BodyRecord, ActorKey> MATCHING =
      new Matching<>(
          SCALE,
          new BodyComparer(SCALE),
          new Blocking<>(Bodies::forms, List.of(Bodies::byName)),
          record -> record.key,
          Bodies::origins,
          record -> 0);

  private static final Comparator<BodyRecord> LEADING =
      Comparator.comparing((BodyRecord body) -> body.key instanceof ActorKey.Listed ? 0 : 1)
          .thenComparing(BodyRecord::first, Source.EARLIEST_FIRST)
          .thenComparing(body -> body.key);

  private final Map<ActorKey.Institution, BodyRecord> records = new TreeMap<>();
  private final Map<ActorKey, ActorKey> successors = new TreeMap<>();
  private final Linked<BodyRecord> linked;

  Bodies(Collection<Told> articles, Constraints<ActorKey> decided) {
    for (Told told : articles) {
      for (InstitutionTold body : told.institutions()) {
        records
            .computeIfAbsent(body.key(), BodyRecord::new)
            .add(body, told.source(), told.language());
      }
    }
    linked = Linkage.of(records.values(), MATCHING, decided);
    for (Linked.Group<BodyRecord> group : linked.groups()) {
      ActorKey leader = leader(group).key;
      group.records().stream()
          .filter(body -> !body.key.equals(leader))
          .forEach(body -> successors.put(body.key, leader));
    }
  }

  private static BodyRecord leader(Linked.Group<BodyRecord> group) {
    return group.records().stream().min(LEADING).orElseThrow();
  }

  private static Set<String> forms(BodyRecord body) {
    Set<String> forms = new HashSet<>(body.fullForms());
    forms.addAll(body.otherForms());
    return forms;
  }

  private static String byName(BodyRecord body) {
    return body.country().orElse("") + " " + body.key.sortKey();
  }

  /** Two of one article, and two of the tables, are told apart. */
  private static Set<?> origins(BodyRecord body) {
    Set<Object> origins = new HashSet<>(body.articles());
    if (body.key instanceof ActorKey.Listed) {
      origins.add(ActorKey.Listed.class);
    }
    return origins;
  }

  /** Keys that are another body's name, with its key. */
  Map<ActorKey, ActorKey> successors() {
    return successors;
  }

  ActorKey.Institution known(ActorKey.Institution key) {
    return (ActorKey.Institution) successors.getOrDefault(key, key);
  }

  /** The post at the institution that its own one is known as. */
  PostKey known(PostKey post) {
    return new PostKey(post.institution().map(this::known), post.title());
  }

  Party party(ActorKey.Institution key) {
    return record(key).map(BodyRecord::party).orElseGet(() -> Party.of(key));
  }

  Optional<BodyRecord> record(ActorKey.Institution key) {
    return Optional.ofNullable(records.get(key));
  }

  List<OpenPair> open() {
    return linked.open().stream()
        .map(pair -> OpenPair.of(pair.one().key, pair.other().key, pair.why()))
        .toList();
  }

  /** Those outside the tables, and those inside with names that come from outside. */
  List<MergedInstitution> merged() {
    List<MergedInstitution> merged = new ArrayList<>();
    for (Linked.Group<BodyRecord> group : linked.groups()) {
      BodyRecord leader = leader(group);
      if (leader.key instanceof ActorKey.Named || group.records().size() > 1) {
        merged.add(merged(leader, group.records()));
      }
    }
    merged.sort(Comparator.comparing(MergedInstitution::key));
    return merged;
  }

  private MergedInstitution merged(BodyRecord leader, List<BodyRecord> all) {
    BodyRecord together = new BodyRecord(leader.key);
    List<BodyRecord> counted =
        leader.key instanceof ActorKey.Listed
            ? all.stream().filter(body -> body != leader).toList()
            : all;
    counted.forEach(together::addAll);
    String name = together.names.leader();
    Optional<ActorKey.Institution> parent =
        together.parents.isEmpty()
            ? Optional.empty()
            : Optional.of(known((ActorKey.Institution) together.parents.leader()));
    return new MergedInstitution(
        leader.key,
        name,
        OtherNames.of(name, together.names, together.aliases),
        leader.key instanceof ActorKey.Named named ? named.country() : Optional.empty(),
        together.types.leader(),
        parent.filter(other -> !other.equals(leader.key)));
  }
}
