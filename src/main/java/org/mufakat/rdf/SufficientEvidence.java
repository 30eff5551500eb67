package org.mufakat.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.jena.graph.Node;
import org.mufakat.fact.Modality;
import org.mufakat.text.Span;

/**
 * Which words about one node are enough: those that name a value rather than others, of these the
 * most trusted, and as few as give every value its own. More would say the same again and swell the
 * graph.
 */
final class SufficientEvidence {

  private static final Set<Node> NAMING =
      Set.of(Coop.country, Coop.party, Coop.participant, Coop.onBehalfOf, Coop.saidBy);

  private final Statements graph;
  private final ValuesInWords values;
  private final Predicate<Span> cited;

  /**
   * @param cited spans that stand in the graph anyway, preferred among equals
   */
  SufficientEvidence(Statements graph, ValuesInWords values, Predicate<Span> cited) {
    this.graph = graph;
    this.values = values;
    this.cited = cited;
  }

  /** Chosen words and what each is to support. */
  Map<EvidenceDraft, Set<Node>> of(Node node, List<EvidenceDraft> drafts) {
    List<Demand> open = demands(node, drafts);
    Map<EvidenceDraft, Set<Node>> chosen = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      EvidenceDraft best = best(drafts, open);
      open.stream()
          .filter(demand -> demand.metBy().contains(best))
          .forEach(
              demand ->
                  chosen
                      .computeIfAbsent(best, unseen -> new LinkedHashSet<>())
                      .add(demand.property()));
      open.removeIf(demand -> demand.metBy().contains(best));
    }
    return chosen;
  }

  /** A value that wants words, and the words that will do. */
  private record Demand(Node property, List<EvidenceDraft> metBy) {}

  private List<Demand> demands(Node node, List<EvidenceDraft> drafts) {
    Set<Node> properties = new LinkedHashSet<>();
    drafts.forEach(draft -> properties.addAll(draft.supported()));
    if (properties.size() > 1 || namedByOthers(node)) {
      properties.remove(Terms.Schema.subjectOf);
    }
    List<Demand> demands = new ArrayList<>();
    for (Node property : properties) {
      for (Node value : graph.valuesOf(node, property)) {
        demands.add(new Demand(property, fit(property, value, drafts)));
      }
    }
    return demands;
  }

  /** Then the evidence for that is evidence that the article names the node. */
  private boolean namedByOthers(Node node) {
    return graph.usesOf(node).stream().anyMatch(NAMING::contains);
  }

  private List<EvidenceDraft> fit(Node property, Node value, List<EvidenceDraft> drafts) {
    List<EvidenceDraft> all = drafts.stream().filter(draft -> draft.supports(property)).toList();
    List<EvidenceDraft> naming = orAll(all, draft -> values.name(draft.quote(), value));
    List<EvidenceDraft> telling =
        orAll(naming, draft -> draft.modality().filter(said -> gives(said, value)).isPresent());
    return top(telling, draft -> draft.confidence(Set.of(property)));
  }

  /** A status rests on words of that very status. */
  private static boolean gives(Modality said, Node value) {
    return Codes.of(said.status()).equals(value);
  }

  private static List<EvidenceDraft> orAll(
      List<EvidenceDraft> drafts, Predicate<EvidenceDraft> wanted) {
    List<EvidenceDraft> some = drafts.stream().filter(wanted).toList();
    return some.isEmpty() ? drafts : some;
  }

  private static List<EvidenceDraft> top(
      List<EvidenceDraft> drafts, ToDoubleFunction<EvidenceDraft> measure) {
    double most = drafts.stream().mapToDouble(measure).max().orElse(0);
    return drafts.stream().filter(draft -> measure.applyAsDouble(draft) >= most).toList();
  }

  private EvidenceDraft best(List<EvidenceDraft> drafts, List<Demand> open) {
    Comparator<EvidenceDraft> order =
        Comparator.<EvidenceDraft>comparingLong(
                draft -> open.stream().filter(demand -> demand.metBy().contains(draft)).count())
            .thenComparing(draft -> cited.test(draft.span()))
            .thenComparingInt(draft -> ordinal(draft.modality()))
            .thenComparing(EvidenceDraft::span, Comparator.reverseOrder());
    return drafts.stream().max(order).orElseThrow();
  }

  private static int ordinal(Optional<Modality> modality) {
    return modality.map(Enum::ordinal).orElse(-1);
  }
}
