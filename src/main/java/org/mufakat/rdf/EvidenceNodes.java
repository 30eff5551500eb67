package org.mufakat.rdf;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ArticleEntities;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.text.Span;

/**
 * Evidence nodes of one article: one for each node, span and rule, stating which of the properties
 * that the graph holds of the node the words support.
 *
 * <p>Written last, when all properties are known. Each span has one selector, however many nodes it
 * speaks of.
 */
final class EvidenceNodes {

  private final String article;
  private final String language;
  private final Iris iris;
  private final ArticleEntities entities;
  private final Map<Node, Draft> drafts = new LinkedHashMap<>();

  EvidenceNodes(String article, String language, Iris iris, ArticleEntities entities) {
    this.article = article;
    this.language = language;
    this.iris = iris;
    this.entities = entities;
  }

  /** One evidence node in the making: what two pieces of evidence say of one span is united. */
  private static final class Draft {
    final Node about;
    final SupportedProperties meaning;
    final Evidence first;
    final Set<Field> fields = EnumSet.noneOf(Field.class);
    double confidence;
    Optional<Modality> modality = Optional.empty();
    boolean anchors;

    Draft(Node about, SupportedProperties meaning, Evidence first) {
      this.about = about;
      this.meaning = meaning;
      this.first = first;
    }

    void unite(Evidence more) {
      fields.addAll(more.fields());
      confidence = Math.max(confidence, more.confidence());
      modality =
          more.modality()
              .filter(m -> modality.isEmpty() || m.compareTo(modality.get()) > 0)
              .or(() -> modality);
    }
  }

  /** Evidence for a node whose properties all have their field. */
  void about(Node node, SupportedProperties meaning, List<Evidence> evidence) {
    evidence.forEach(one -> draft(node, meaning, one));
  }

  /**
   * Evidence for a report: the words that hold its first mention are what its label rests on, and
   * its kind and status where no other words are named for them.
   */
  void aboutReport(Node node, SupportedProperties meaning, Span anchor, List<Evidence> evidence) {
    about(node, meaning, evidence);
    evidence.stream()
        .filter(one -> one.span().overlaps(anchor))
        .findFirst()
        .or(() -> evidence.stream().findFirst())
        .ifPresent(one -> draft(node, meaning, one).anchors = true);
  }

  private Draft draft(Node node, SupportedProperties meaning, Evidence evidence) {
    Node iri = iris.evidence(article, node, evidence.span(), evidence.rule());
    Draft draft = drafts.computeIfAbsent(iri, unseen -> new Draft(node, meaning, evidence));
    draft.unite(evidence);
    return draft;
  }

  /** The evidence that is needed, the most trusted first; of equals that which supports most. */
  void write(Statements out) {
    Map<Node, SufficientEvidence> enough = new HashMap<>();
    drafts.entrySet().stream()
        .map(
            entry ->
                new Finished(entry.getKey(), entry.getValue(), supported(entry.getValue(), out)))
        .sorted(BEST_FIRST)
        .filter(
            one ->
                enough
                    .computeIfAbsent(one.draft().about, node -> new SufficientEvidence(node, out))
                    .needs(one.span().start(), one.span().end(), one.supported()))
        .toList()
        .forEach(one -> write(one, out));
  }

  private record Finished(Node iri, Draft draft, Set<Node> supported) {
    Span span() {
      return draft.first.span();
    }
  }

  private static final Comparator<Finished> BEST_FIRST =
      Comparator.<Finished>comparingDouble(one -> -one.draft().confidence)
          .thenComparingInt(one -> -one.draft().modality.map(Enum::ordinal).orElse(-1))
          .thenComparingInt(one -> -one.supported().size())
          .thenComparing(Finished::span)
          .thenComparing(one -> one.draft().first.rule());

  private void write(Finished evidence, Statements out) {
    Node iri = evidence.iri();
    Draft draft = evidence.draft();
    out.type(iri, Coop.Evidence);
    out.add(iri, Coop.about, draft.about);
    out.addAll(iri, Coop.supports, evidence.supported(), property -> property);
    out.add(iri, Coop.foundBy, Literals.text(draft.first.rule()));
    out.add(iri, Coop.confidence, Literals.decimal(draft.confidence));
    out.add(iri, Coop.modality, draft.modality, Codes::of);
    out.add(iri, Coop.saidBy, draft.first.saidBy(), name -> iris.of(entities.speaker(name)));
    out.add(iri, Terms.Oa.hasSource, iris.article(article));
    out.add(iri, Terms.Oa.hasSelector, selector(draft.first, out));
  }

  private Set<Node> supported(Draft draft, Statements out) {
    Set<Node> supported = draft.meaning.of(draft.fields, draft.about, out);
    if (draft.anchors) {
      supported.addAll(draft.meaning.unclaimed(draft.about, claimed(draft.about), out));
    }
    return supported;
  }

  private Set<Field> claimed(Node about) {
    Set<Field> claimed = EnumSet.noneOf(Field.class);
    drafts.values().stream()
        .filter(draft -> draft.about.equals(about))
        .forEach(draft -> claimed.addAll(draft.fields));
    return claimed;
  }

  private Node selector(Evidence evidence, Statements out) {
    Node selector = iris.selector(article, evidence.span());
    out.type(selector, Terms.Oa.TextPositionSelector);
    out.type(selector, Terms.Oa.TextQuoteSelector);
    out.add(selector, Terms.Oa.start, Literals.integer(evidence.span().start()));
    out.add(selector, Terms.Oa.end, Literals.integer(evidence.span().end()));
    out.add(selector, Terms.Oa.exact, Literals.text(evidence.quote(), language));
    return selector;
  }
}
