package org.mufakat.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.entity.ActorKey;
import org.mufakat.reference.Country;
import org.mufakat.reference.Institution;
import org.mufakat.reference.Reference;

/** What the tables call countries and institutions, in any of their languages. */
public final class TableNames {

  private final Map<ActorKey, Set<String>> names = new HashMap<>();

  public TableNames(Reference reference) {
    reference.countries().forEach(this::country);
    reference.institutions().forEach(this::institution);
  }

  private void country(Country country) {
    add(
        new ActorKey.Country(country.code()),
        country.nameId(),
        country.nameEn(),
        country.pressNames(),
        country.demonyms());
  }

  private void institution(Institution institution) {
    add(
        new ActorKey.Listed(institution.id()),
        institution.nameId(),
        institution.nameEn(),
        institution.aliases(),
        List.of());
  }

  private void add(ActorKey key, String id, String en, List<String> others, List<String> more) {
    Set<String> all = names.computeIfAbsent(key, unseen -> new HashSet<>());
    Stream.of(Stream.of(id, en), others.stream(), more.stream())
        .flatMap(some -> some)
        .filter(name -> !name.isBlank())
        .forEach(all::add);
  }

  /** Empty for somebody who is not in the tables. */
  Set<String> of(ActorKey key) {
    return names.getOrDefault(key, Set.of());
  }
}
