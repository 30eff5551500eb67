package org.mufakat.rdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ArticleEntities;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Field;
import org.mufakat.text.Span;

/**
 * Evidence nodes of one article: one for each span and what it is worth, stating about which nodes
 * it is and which of the properties that the graph holds of them the words support.
 *
 * <p>Written last, when all properties are known. Each span has one selector, however many nodes it
 * speaks of.
 */
final class EvidenceNodes {

  private final String article;
  private final String language;
  private final Iris iris;
  private final ArticleEntities entities;
  private final Map<Node, Map<Span, EvidenceDraft>> drafts = new LinkedHashMap<>();

  EvidenceNodes(String article, String language, Iris iris, ArticleEntities entities) {
    this.article = article;
    this.language = language;
    this.iris = iris;
    this.entities = entities;
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
        .ifPresent(one -> draft(node, meaning, one).anchors(one));
  }

  private EvidenceDraft draft(Node node, SupportedProperties meaning, Evidence evidence) {
    EvidenceDraft draft =
        drafts
            .computeIfAbsent(node, unseen -> new LinkedHashMap<>())
            .computeIfAbsent(evidence.span(), unseen -> new EvidenceDraft(node, meaning));
    draft.add(evidence);
    return draft;
  }

  /** Writes as much of the evidence as is needed. */
  void write(ValuesInWords values, Statements out) {
    List<SharedEvidence> shared = new ArrayList<>();
    Set<Span> cited = new HashSet<>();
    SufficientEvidence sufficient = new SufficientEvidence(out, values, cited::contains);
    for (Map.Entry<Node, Map<Span, EvidenceDraft>> of : drafts.entrySet()) {
      List<EvidenceDraft> all = List.copyOf(of.getValue().values());
      resolve(all, out);
      sufficient
          .of(of.getKey(), all)
          .forEach(
              (draft, supported) -> {
                cited.add(draft.span());
                share(new SharedEvidence(draft, supported), shared, out);
              });
    }
    shared.forEach(one -> write(one, out));
  }

  private static void resolve(List<EvidenceDraft> ofNode, Statements out) {
    Set<Field> claimed = EnumSet.noneOf(Field.class);
    ofNode.forEach(draft -> claimed.addAll(draft.fields()));
    ofNode.forEach(draft -> draft.resolve(claimed, out));
  }

  private static void share(SharedEvidence one, List<SharedEvidence> all, Statements out) {
    if (all.stream().noneMatch(known -> known.takesIn(one, out))) {
      all.add(one);
    }
  }

  private void write(SharedEvidence evidence, Statements out) {
    Node iri = iris.evidence(article, evidence.about(), evidence.span());
    out.type(iri, Coop.Evidence);
    out.addAll(iri, Coop.about, evidence.about(), node -> node);
    out.addAll(iri, Coop.supports, evidence.supported(), property -> property);
    out.add(iri, Coop.foundBy, Literals.text(evidence.rules().first()));
    out.add(iri, Coop.confidence, Literals.decimal(evidence.confidence()));
    out.add(iri, Coop.modality, evidence.modality(), Codes::of);
    out.add(iri, Coop.saidBy, evidence.saidBy(), name -> iris.of(entities.speaker(name)));
    out.add(iri, Terms.Oa.hasSource, iris.article(article));
    out.add(iri, Terms.Oa.hasSelector, selector(evidence, out));
  }

  private Node selector(SharedEvidence evidence, Statements out) {
    Node selector = iris.selector(article, evidence.span());
    out.add(selector, Terms.Oa.start, Literals.integer(evidence.span().start()));
    out.add(selector, Terms.Oa.end, Literals.integer(evidence.span().end()));
    out.add(selector, Terms.Oa.exact, Literals.text(evidence.quote(), language));
    return selector;
  }
}
