package org.mufakat.rdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.text.Span;

/** What the rules read about one node in one span. */
final class EvidenceDraft {

  private final Node about;
  private final SupportedProperties meaning;
  private final List<Evidence> readings = new ArrayList<>();
  private final Map<Evidence, Set<Node>> properties = new LinkedHashMap<>();
  private Optional<Evidence> anchor = Optional.empty();

  EvidenceDraft(Node about, SupportedProperties meaning) {
    this.about = about;
    this.meaning = meaning;
  }

  void add(Evidence reading) {
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }

  /** These words hold the first mention of the node. */
  void anchors(Evidence reading) {
    anchor = Optional.of(reading);
  }

  Node about() {
    return about;
  }

  Span span() {
    return readings.get(0).span();
  }

  String quote() {
    return readings.get(0).quote();
  }

  Optional<String> saidBy() {
    return readings.stream().flatMap(reading -> reading.saidBy().stream()).findFirst();
  }

  /** The furthest that its rules read. */
  Optional<Modality> modality() {
    return readings.stream()
        .flatMap(reading -> reading.modality().stream())
        .max(Modality::compareTo);
  }

  Set<Field> fields() {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    readings.forEach(reading -> fields.addAll(reading.fields()));
    return fields;
  }

  /**
   * Finds what the words support, now that the graph is complete.
   *
   * @param claimed fields of the node for which any words are named
   */
  void resolve(Set<Field> claimed, Statements graph) {
    for (Evidence reading : readings) {
      properties.put(reading, new LinkedHashSet<>(meaning.of(reading.fields(), about, graph)));
    }
    anchor.ifPresent(
        reading -> properties.get(reading).addAll(meaning.unclaimed(about, claimed, graph)));
  }

  boolean supports(Node property) {
    return properties.values().stream().anyMatch(set -> set.contains(property));
  }

  Set<Node> supported() {
    Set<Node> all = new LinkedHashSet<>();
    properties.values().forEach(all::addAll);
    return all;
  }

  /** The rules that found any of these. */
  SortedSet<String> rules(Set<Node> chosen) {
    SortedSet<String> rules = new TreeSet<>();
    of(chosen).forEach(reading -> rules.add(reading.rule()));
    return rules;
  }

  /** Of the surest rule that found any of these; 0 if none did. */
  double confidence(Set<Node> chosen) {
    return of(chosen).stream().mapToDouble(Evidence::confidence).max().orElse(0);
  }

  private List<Evidence> of(Set<Node> chosen) {
    return properties.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(chosen::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}
