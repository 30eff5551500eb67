package org.mufakat.rdf;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.mufakat.fact.Modality;
import org.mufakat.text.Span;

/**
 * Evidence about one node or several: words that are worth the same for all of them, and that
 * support each named property of each of the nodes that has it.
 */
final class SharedEvidence {

  private final EvidenceDraft first;
  private final double confidence;
  private final Set<Node> about = new LinkedHashSet<>();
  private final Set<Node> supported;
  private final SortedSet<String> rules;
  private Optional<Modality> modality;

  SharedEvidence(EvidenceDraft draft, Set<Node> supported) {
    this.first = draft;
    this.confidence = draft.confidence(supported);
    this.about.add(draft.about());
    this.supported = new LinkedHashSet<>(supported);
    this.rules = new TreeSet<>(draft.rules(supported));
    this.modality = draft.modality();
  }

  /** Takes the other in if one node can then say what two would, and no more. */
  boolean takesIn(SharedEvidence other, Statements graph) {
    if (!worthTheSame(other) || !saysNoMore(other, graph)) {
      return false;
    }
    about.addAll(other.about);
    supported.addAll(other.supported);
    rules.addAll(other.rules);
    modality = modality.or(() -> other.modality);
    return true;
  }

  private boolean worthTheSame(SharedEvidence other) {
    return span().equals(other.span())
        && confidence == other.confidence
        && saidBy().equals(other.saidBy())
        && (modality.equals(other.modality) || modality.isEmpty() || other.modality.isEmpty());
  }

  private boolean saysNoMore(SharedEvidence other, Statements graph) {
    return other.about.stream().allMatch(node -> silentOn(node, supported, other.supported, graph))
        && about.stream().allMatch(node -> silentOn(node, other.supported, supported, graph));
  }

  /** Whether the node has none of the properties but those that the words support of it. */
  private static boolean silentOn(
      Node node, Set<Node> properties, Set<Node> supportedOfIt, Statements graph) {
    return properties.stream()
        .filter(property -> !supportedOfIt.contains(property))
        .noneMatch(property -> graph.states(node, property));
  }

  Set<Node> about() {
    return about;
  }

  Set<Node> supported() {
    return supported;
  }

  SortedSet<String> rules() {
    return rules;
  }

  double confidence() {
    return confidence;
  }

  Optional<Modality> modality() {
    return modality;
  }

  Optional<String> saidBy() {
    return first.saidBy();
  }

  Span span() {
    return first.span();
  }

  String quote() {
    return first.quote();
  }
}
