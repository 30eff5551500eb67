package org.mufakat.rdf;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.fact.Field;

/**
 * Which properties of a node the fields of its fact become. Evidence supports only what the graph
 * states: a field whose property is absent supports nothing.
 */
final class SupportedProperties {

  static final SupportedProperties OF_ARTICLE =
      new SupportedProperties(Map.of(), Optional.of(Terms.Schema.isBasedOn));

  static final SupportedProperties OF_NAMED =
      new SupportedProperties(
          Map.ofEntries(
              Map.entry(Field.NAME, List.of(Terms.Foaf.name, Terms.Skos.prefLabel)),
              Map.entry(Field.ALIASES, List.of(Terms.Skos.altLabel)),
              Map.entry(Field.COUNTRY, List.of(Coop.country)),
              Map.entry(Field.TYPE, List.of(Terms.Org.classification)),
              Map.entry(Field.PARENT, List.of(Terms.Org.subOrganizationOf)),
              Map.entry(Field.ROLE, List.of(Terms.Org.holds, Coop.formerlyHeld)),
              Map.entry(Field.INSTITUTION, List.of(Terms.Org.holds, Coop.formerlyHeld))),
          Optional.of(Terms.Schema.subjectOf));

  private static final Map<Field, List<Node>> AGREEMENT =
      Map.ofEntries(
          Map.entry(Field.KIND, List.of(Coop.kind)),
          Map.entry(Field.LABEL, List.of(Terms.Rdfs.label)),
          Map.entry(Field.COUNTRIES, List.of(Coop.country)),
          Map.entry(Field.INSTITUTIONS, List.of(Coop.party)),
          Map.entry(Field.SIGNATORIES, List.of(Coop.hasParticipation)),
          Map.entry(Field.SIGNED, List.of(Coop.signedOn, Coop.signedFrom)),
          Map.entry(Field.PLACE, List.of(Coop.signedAt)),
          Map.entry(Field.DURING, List.of(Coop.signedDuring)),
          Map.entry(Field.SECTORS, List.of(Coop.sector, Coop.statedField)),
          Map.entry(Field.DURATION, List.of(Coop.duration)),
          Map.entry(Field.RENEWABLE, List.of(Coop.renewable)),
          Map.entry(Field.AMOUNT, List.of(Coop.amount)),
          Map.entry(Field.STATUS, List.of(Coop.status)));

  private static final SupportedProperties OF_AGREEMENT_OF_BODIES =
      new SupportedProperties(AGREEMENT, Optional.empty());

  private static final SupportedProperties OF_AGREEMENT_OF_COUNTRIES =
      new SupportedProperties(
          with(AGREEMENT, Field.COUNTRIES, List.of(Coop.country, Coop.party)), Optional.empty());

  /** Where a country itself is a party, the words that name it support that too. */
  static SupportedProperties ofAgreement(List<ActorKey> parties) {
    return parties.stream().anyMatch(ActorKey.Country.class::isInstance)
        ? OF_AGREEMENT_OF_COUNTRIES
        : OF_AGREEMENT_OF_BODIES;
  }

  private static Map<Field, List<Node>> with(
      Map<Field, List<Node>> map, Field field, List<Node> properties) {
    Map<Field, List<Node>> changed = new EnumMap<>(map);
    changed.put(field, properties);
    return changed;
  }

  static final SupportedProperties OF_EVENT =
      new SupportedProperties(
          Map.ofEntries(
              Map.entry(Field.KIND, List.of(Coop.kind)),
              Map.entry(Field.LABEL, List.of(Terms.Rdfs.label)),
              Map.entry(Field.NAME, List.of(Terms.Schema.name)),
              Map.entry(Field.COUNTRIES, List.of(Coop.country)),
              Map.entry(Field.INSTITUTIONS, List.of(Coop.hasParticipation)),
              Map.entry(Field.PERSONS, List.of(Coop.hasParticipation)),
              Map.entry(Field.DATE, List.of(Terms.Dcterms.date)),
              Map.entry(Field.PLACE, List.of(Terms.Schema.location)),
              Map.entry(Field.SECTORS, List.of(Coop.sector, Coop.statedField)),
              Map.entry(Field.STATUS, List.of(Coop.status))),
          Optional.empty());

  static final SupportedProperties OF_QUOTATION =
      new SupportedProperties(
          Map.of(Field.SPEAKER, List.of(Coop.saidBy)), Optional.of(Terms.Schema.text));

  /** What the first mention of a report supports where no other words are named for it. */
  private static final Set<Field> RESTS_ON_FIRST_MENTION =
      Set.of(Field.LABEL, Field.KIND, Field.STATUS);

  private final Map<Field, List<Node>> properties;
  private final Optional<Node> always;

  /**
   * @param always what any words about such a node support
   */
  private SupportedProperties(Map<Field, List<Node>> properties, Optional<Node> always) {
    this.properties = properties;
    this.always = always;
  }

  /** The properties of the fields, as far as the graph states them of the node. */
  Set<Node> of(Set<Field> fields, Node node, Statements graph) {
    Set<Node> supported = new LinkedHashSet<>();
    always.ifPresent(supported::add);
    for (Field field : fields) {
      properties.getOrDefault(field, List.of()).stream()
          .filter(property -> graph.states(node, property))
          .forEach(supported::add);
    }
    return supported;
  }

  Set<Node> unclaimed(Node node, Set<Field> claimed, Statements graph) {
    Set<Field> left = new LinkedHashSet<>(RESTS_ON_FIRST_MENTION);
    left.removeAll(claimed);
    return of(left, node, graph);
  }
}
