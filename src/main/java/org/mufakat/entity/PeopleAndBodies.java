package org.mufakat.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mufakat.fact.InstitutionType;

/** Brings together what articles say of persons, of institutions and of posts. */
final class PeopleAndBodies {

  private static final Comparator<PostKey> BY_POST =
      Comparator.<PostKey, String>comparing(
              post -> post.institution().map(ActorKey::sortKey).orElse(""))
          .thenComparing(PostKey::title);

  private final Map<ActorKey.Person, PersonParts> persons = new TreeMap<>();
  private final Map<ActorKey.Named, BodyParts> bodies = new TreeMap<>();
  private final Map<PostKey, Tally<StatedField>> posts = new TreeMap<>(BY_POST);

  private static final class PersonParts {
    final Tally<String> names = new Tally<>();
    final Set<String> aliases = new TreeSet<>();
    final Map<PostKey, TenureParts> tenures = new TreeMap<>(BY_POST);
  }

  private static final class BodyParts {
    final Tally<String> names = new Tally<>();
    final Set<String> aliases = new TreeSet<>();
    final Tally<InstitutionType> types = new Tally<>();
    final Tally<ActorKey> parents = new Tally<>();
  }

  PeopleAndBodies(Collection<Told> articles) {
    for (Told told : articles) {
      told.persons().forEach(person -> add(person, told));
      told.institutions().forEach(this::add);
    }
  }

  private void add(PersonTold told, Told article) {
    PersonParts parts = persons.computeIfAbsent(told.key(), unseen -> new PersonParts());
    parts.names.add(told.name());
    parts.aliases.addAll(told.aliases());
    told.post()
        .ifPresent(
            post -> {
              parts.tenures.computeIfAbsent(post, TenureParts::new).add(told, article);
              add(post, told.role().orElseThrow(), article.language());
            });
  }

  private void add(PostKey post, String title, String language) {
    posts.computeIfAbsent(post, unseen -> new Tally<>()).add(new StatedField(title, language));
  }

  private void add(InstitutionTold told) {
    if (told.key() instanceof ActorKey.Named key) {
      BodyParts parts = bodies.computeIfAbsent(key, unseen -> new BodyParts());
      parts.names.add(told.name());
      parts.aliases.addAll(told.aliases());
      parts.types.add(told.type());
      told.parent().ifPresent(parts.parents::add);
    }
  }

  List<MergedPerson> persons() {
    return persons.entrySet().stream().map(one -> merged(one.getKey(), one.getValue())).toList();
  }

  private static MergedPerson merged(ActorKey.Person key, PersonParts parts) {
    String name = parts.names.leader();
    List<Tenure> tenures = parts.tenures.values().stream().map(TenureParts::tenure).toList();
    return new MergedPerson(key, name, others(name, parts.names, parts.aliases), tenures);
  }

  List<MergedInstitution> institutions() {
    return bodies.entrySet().stream().map(one -> merged(one.getKey(), one.getValue())).toList();
  }

  private static MergedInstitution merged(ActorKey.Named key, BodyParts parts) {
    String name = parts.names.leader();
    Optional<ActorKey.Institution> parent =
        parts.parents.isEmpty()
            ? Optional.empty()
            : Optional.of((ActorKey.Institution) parts.parents.leader());
    return new MergedInstitution(
        key, name, others(name, parts.names, parts.aliases), parts.types.leader(), parent);
  }

  List<MergedPost> posts() {
    return posts.entrySet().stream()
        .map(one -> merged(one.getKey(), one.getValue().leader()))
        .toList();
  }

  private static MergedPost merged(PostKey key, StatedField title) {
    return new MergedPost(key, title.words(), title.language());
  }

  /** What the chosen name contains needs no saying. */
  private static Set<String> others(String chosen, Tally<String> names, Set<String> aliases) {
    Set<String> others = new TreeSet<>(aliases);
    names.values().forEach(others::add);
    others.removeIf(other -> other.equals(chosen) || isPart(other, chosen));
    return others;
  }

  /** Another spelling of all of it is no part of it. */
  private static boolean isPart(String other, String chosen) {
    return NormalisedName.within(other, chosen) && !NormalisedName.within(chosen, other);
  }
}
