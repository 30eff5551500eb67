package org.mufakat.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what a name may mean in a store. The same query has the same answer. */
public final class Reconciler {

  /** How many things are compared for each query. */
  private static final int COMPARED = 60;

  private static final double LEAST_SCORE = 30;
  private static final double LEAST_MATCH = 95;
  private static final double LEAST_DISTANCE = 5;
  private static final double PROPERTY_WEIGHT = 0.4;
  private static final double UNKNOWN = 0.5;
  private static final double CONFIRMED = 0.9;
  private static final double OTHER_TYPE = 0.8;
  private static final int SHORT_NAME = 3;

  private static final Comparator<Scored> ORDER =
      Comparator.comparingDouble((Scored one) -> -one.score())
          .thenComparing(one -> !one.same())
          .thenComparing(one -> one.entity().type())
          .thenComparing(one -> one.entity().iri());

  private final Entities entities;
  private final NameComparison names;
  private final PropertyComparison properties;

  public Reconciler(Entities entities, PropertySource source) {
    this.entities = entities;
    this.names = new NameComparison(entities);
    this.properties = new PropertyComparison(entities, names, source);
  }

  /**
   * @param same whether the name is one of its own
   * @param agrees whether nothing that is known speaks against it
   */
  private record Scored(
      Profile profile, double score, boolean same, boolean agrees, List<Feature> features) {
    Entity entity() {
      return profile.entity();
    }
  }

  /** The candidates, best first. */
  public List<Candidate> candidates(ReconciliationQuery query) {
    AskedName asked = entities.asked(textOf(query));
    Set<String> known = knownCountries(asked, query);
    List<Scored> scored =
        near(asked, query).stream()
            .map(profile -> score(asked, profile, query, known))
            .filter(one -> one.score() >= LEAST_SCORE)
            .sorted(ORDER)
            .toList();
    boolean safe = isSafe(asked, query, scored, known);
    List<Candidate> candidates = new ArrayList<>();
    for (Scored one : scored.subList(0, Math.min(query.limit(), scored.size()))) {
      boolean isMatch = candidates.isEmpty() && safe;
      candidates.add(new Candidate(one.entity(), one.score(), isMatch, one.features()));
    }
    return candidates;
  }

  /** Without a name, what is known of it is looked for. */
  private static String textOf(ReconciliationQuery query) {
    return query.text().isBlank()
        ? query.properties().stream()
            .flatMap(given -> given.values().stream())
            .collect(Collectors.joining(" "))
        : query.text();
  }

  private List<Profile> near(AskedName asked, ReconciliationQuery query) {
    Set<EntityType> types = query.preferred() ? EnumSet.allOf(EntityType.class) : query.types();
    return entities
        .profile(query.iri())
        .filter(profile -> types.contains(profile.entity().type()))
        .map(List::of)
        .orElseGet(() -> entities.index().near(asked, types, COMPARED));
  }

  /** The countries in the name, and those given as properties. */
  private Set<String> knownCountries(AskedName asked, ReconciliationQuery query) {
    Set<String> known = new TreeSet<>(asked.codes());
    for (GivenProperty given : query.properties()) {
      if (given.property().of().filter(EntityType.COUNTRY::equals).isPresent()) {
        given.values().forEach(value -> known.addAll(countries(value)));
        given.ids().forEach(iri -> entities.find(iri).ifPresent(c -> known.addAll(c.countries())));
      }
    }
    return known;
  }

  private Set<String> countries(String value) {
    AskedName asked = entities.asked(value);
    return entities.index().near(asked, Set.of(EntityType.COUNTRY), 1).stream()
        .filter(profile -> names.of(asked, profile, Set.of()) > CONFIRMED)
        .flatMap(profile -> profile.entity().countries().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Scored score(
      AskedName asked, Profile profile, ReconciliationQuery query, Set<String> known) {
    Entity entity = profile.entity();
    boolean isIri = entity.iri().equals(query.iri());
    boolean same = isIri || names.isSame(asked, profile, known);
    boolean named = !query.text().isBlank();
    double name = isIri ? 1 : names.of(asked, profile, known);
    List<Feature> features = new ArrayList<>();
    double sum = named ? name : 0;
    double weights = named ? 1 : 0;
    boolean agrees = true;
    if (named) {
      features.add(new Feature.Share("name", rounded(100 * name)));
      features.add(new Feature.Fact("same_name", same));
    }
    for (GivenProperty given : query.properties()) {
      OptionalDouble found = properties.of(given, entity);
      double value = found.orElse(UNKNOWN);
      agrees &= value >= CONFIRMED;
      sum += PROPERTY_WEIGHT * value;
      weights += PROPERTY_WEIGHT;
      found.ifPresent(
          share ->
              features.add(
                  new Feature.Share("property:" + given.property().id(), rounded(100 * share))));
    }
    boolean typed = query.types().contains(entity.type());
    features.add(new Feature.Fact("type", typed));
    double score = 100 * sum / weights * (typed ? 1 : OTHER_TYPE);
    return new Scored(profile, rounded(score), same && named, agrees && typed, features);
  }

  /** One digit behind the point. */
  private static double rounded(double score) {
    return Math.round(score * 10) / 10.0;
  }

  /**
   * Whether the first can be taken without looking: it has this very name and nothing speaks
   * against it, no other comes near, and the name is not one that bodies of several countries have.
   */
  private boolean isSafe(
      AskedName asked, ReconciliationQuery query, List<Scored> scored, Set<String> known) {
    if (scored.isEmpty()) {
      return false;
    }
    Scored first = scored.get(0);
    boolean alone = scored.size() < 2 || scored.get(1).score() <= first.score() - LEAST_DISTANCE;
    return first.same()
        && first.agrees()
        && first.score() >= LEAST_MATCH
        && alone
        && (first.entity().iri().equals(query.iri()) || isTelling(asked, first.entity()))
        && (!known.isEmpty() || !isCommon(asked, scored));
  }

  /** A short word in small letters, or one name of a person, is anybody's. */
  private static boolean isTelling(AskedName asked, Entity entity) {
    boolean isPart = entity.type() == EntityType.PERSON && asked.whole().words().size() < 2;
    boolean isShort = asked.compact().length() <= SHORT_NAME;
    return !isPart
        && (!isShort
            || entity.names().contains(asked.text().strip())
            || entity.codes().contains(asked.text().strip()));
  }

  /** Whether bodies of other countries have the name as well, with their country in it. */
  private boolean isCommon(AskedName asked, List<Scored> scored) {
    Entity first = scored.get(0).entity();
    return first.type() == EntityType.INSTITUTION
        && scored.stream()
            .skip(1)
            .map(Scored::profile)
            .filter(other -> !other.entity().countries().equals(first.countries()))
            .anyMatch(other -> names.of(asked, other, other.entity().countries()) >= CONFIRMED);
  }
}
