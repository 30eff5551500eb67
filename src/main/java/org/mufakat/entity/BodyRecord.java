package org.mufakat.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.fact.InstitutionType;

/** All that articles say of one institution under one key. */
final class BodyRecord {

  private static final int ACRONYM = 6;

  final ActorKey.Institution key;
  final Tally<String> names = new Tally<>();
  final Set<String> aliases = new TreeSet<>();
  final Tally<InstitutionType> types = new Tally<>();
  final Tally<ActorKey> parents = new Tally<>();
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> countries = new TreeSet<>();

  /** Normalised names with the language of their articles. */
  private final Set<StatedField> fullNames = new TreeSet<>();

  private final Set<String> fullForms = new TreeSet<>();
  private final Set<String> otherForms = new TreeSet<>();
  private final Set<String> kin = new HashSet<>();

  BodyRecord(ActorKey.Institution key) {
    this.key = key;
  }

  void add(InstitutionTold told, Source source, String language) {
    names.add(told.name());
    aliases.addAll(told.aliases());
    types.add(told.type());
    told.parent().ifPresent(parents::add);
    told.country().ifPresent(countries::add);
    sources.add(source);
    articles.add(source.article());
    fullNames.add(new StatedField(told.plainName(), language));
    fullForms.add(told.plainName());
    otherForms.addAll(told.plainAliases());
    kin.addAll(told.kin());
  }

  /** Names and what else is counted. */
  void addAll(BodyRecord other) {
    names.addAll(other.names);
    aliases.addAll(other.aliases);
    types.addAll(other.types);
    parents.addAll(other.parents);
  }

  /** As a body that stands beside others. */
  Party party() {
    Set<String> forms = new HashSet<>(fullForms);
    forms.addAll(otherForms);
    return new Party(key, country(), forms, kin);
  }

  /** Empty where articles do not say it, or differ. */
  Optional<String> country() {
    if (key instanceof ActorKey.Named named && named.country().isPresent()) {
      return named.country();
    }
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  Set<String> articles() {
    return articles;
  }

  Source first() {
    return sources.stream().min(Source.EARLIEST_FIRST).orElseThrow();
  }

  /** Names without their country. */
  Set<String> fullForms() {
    return fullForms;
  }

  /** Aliases without their country, short ones or longer ones. */
  boolean hasAlias(String form) {
    return otherForms.contains(form);
  }

  Set<String> otherForms() {
    return otherForms;
  }

  static boolean isShort(String form) {
    return form.length() < ACRONYM && !form.contains("-");
  }

  Set<StatedField> fullNames() {
    return fullNames;
  }
}
