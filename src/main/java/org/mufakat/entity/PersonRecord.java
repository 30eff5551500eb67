package org.mufakat.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mufakat.fact.InstitutionType;

/** All that articles say of one person under one key. */
final class PersonRecord {

  final ActorKey.Person key;
  final Tally<String> names = new Tally<>();
  final Set<String> aliases = new TreeSet<>();
  final Map<PostKey, TenureParts> tenures = new TreeMap<>(PostKey.IN_ORDER);
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> forms = new TreeSet<>();
  private final Set<ActorKey> contextBodies = new HashSet<>();
  private final Set<String> contextCountries = new TreeSet<>();
  private final Set<ReportKey> deeds;
  private final Optional<Party> at;
  private final Optional<InstitutionType> type;

  /**
   * @param deeds agreements and events that the person takes part in
   * @param at the institution of the key
   * @param type of that institution
   */
  PersonRecord(
      ActorKey.Person key,
      Set<ReportKey> deeds,
      Optional<Party> at,
      Optional<InstitutionType> type) {
    this.key = key;
    this.deeds = deeds;
    this.at = at;
    this.type = type;
  }

  /**
   * @param article with institutions under the keys by which all articles know them
   */
  void add(PersonTold told, Told article) {
    names.add(told.name());
    aliases.addAll(told.aliases());
    told.post()
        .ifPresent(post -> tenures.computeIfAbsent(post, TenureParts::new).add(told, article));
    forms.add(NormalisedName.of(told.name()));
    told.aliases().stream()
        .map(NormalisedName::of)
        .filter(form -> form.contains("-"))
        .forEach(forms::add);
    sources.add(article.source());
    articles.add(article.source().article());
    article.institutions().forEach(body -> contextBodies.add(body.key()));
    contextCountries.addAll(article.countries());
  }

  /** Agreements and events that the person takes part in. */
  Set<ReportKey> deeds() {
    return deeds;
  }

  Set<PostKey> posts() {
    return tenures.keySet();
  }

  void addAll(PersonRecord other) {
    names.addAll(other.names);
    aliases.addAll(other.aliases);
    other.tenures.forEach(
        (post, parts) -> tenures.computeIfAbsent(post, TenureParts::new).addAll(parts));
  }

  Optional<Party> at() {
    return at;
  }

  Optional<InstitutionType> type() {
    return type;
  }

  Optional<String> country() {
    return at.flatMap(Party::country);
  }

  /** Normalised: the name in all its spellings, and aliases of at least two words. */
  Set<String> forms() {
    return forms;
  }

  Set<String> articles() {
    return articles;
  }

  boolean isInContextOf(ActorKey body) {
    return contextBodies.contains(body);
  }

  boolean isInContextOfCountry(String code) {
    return contextCountries.contains(code);
  }

  Set<String> contextCountries() {
    return contextCountries;
  }

  Source first() {
    return sources.stream().min(Source.EARLIEST_FIRST).orElseThrow();
  }
}
