package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.fact.Status;
import org.mufakat.text.Span;

/** Every value keeps words that name it; nothing is said twice. */
class SufficientEvidenceTest {

  private static final Node REPORT = NodeFactory.createURI("http://example.org/report");
  private static final Node MINISTRY = NodeFactory.createURI("http://example.org/ministry");
  private static final Node AGENCY = NodeFactory.createURI("http://example.org/agency");

  private final Statements graph = Statements.ofDefaultGraph();
  private final ValuesInWords values = new ValuesInWords();
  private final Map<Span, EvidenceDraft> drafts = new LinkedHashMap<>();

  SufficientEvidenceTest() {
    graph.add(REPORT, Coop.kind, Codes.of(AgreementKind.MOU));
    graph.add(REPORT, Coop.amount, Literals.text("USD 5 million"));
    values.add(MINISTRY, List.of("Kementerian Contoh", "Kemencontoh"));
    values.add(AGENCY, List.of("Badan Coba"));
  }

  @Test
  void oneValueNeedsOnePieceTheMostTrusted() {
    says("senilai lima juta", 0.6, Field.AMOUNT);
    says("lima juta dolar", 0.8, Field.AMOUNT);
    assertEquals(Map.of("lima juta dolar", Set.of(Coop.amount)), chosen());
  }

  @Test
  void wordsThatNameTheValueGoBeforeTrust() {
    says("kesepakatan itu", 0.9, Field.AMOUNT);
    says("senilai USD 5 million", 0.6, Field.AMOUNT);
    assertEquals(Map.of("senilai USD 5 million", Set.of(Coop.amount)), chosen());
  }

  @Test
  void eachPartyKeepsWordsThatNameIt() {
    parties();
    says("KEMENCONTOH meneken", 0.7, Field.INSTITUTIONS);
    says("kedua pihak", 0.9, Field.INSTITUTIONS);
    says("dan badan coba", 0.7, Field.INSTITUTIONS);
    assertEquals(
        Map.of("KEMENCONTOH meneken", Set.of(Coop.party), "dan badan coba", Set.of(Coop.party)),
        chosen());
  }

  @Test
  void oneSentenceThatNamesAllIsEnough() {
    parties();
    says("Kemencontoh hadir", 0.9, Field.INSTITUTIONS);
    says("Kemencontoh dan Badan Coba", 0.9, Field.INSTITUTIONS);
    assertEquals(Map.of("Kemencontoh dan Badan Coba", Set.of(Coop.party)), chosen());
  }

  @Test
  void whereNoWordsNameAValueAnyWillDo() {
    parties();
    says("kedua pihak", 0.9, Field.INSTITUTIONS);
    assertEquals(Map.of("kedua pihak", Set.of(Coop.party)), chosen());
  }

  @Test
  void aStatusRestsOnWordsOfThatStatus() {
    graph.add(REPORT, Coop.status, Codes.of(Status.SIGNED));
    says("akan diteken", 0.9, Modality.PLANNED, Field.STATUS);
    says("telah diteken", 0.7, Modality.SIGNED, Field.STATUS);
    assertEquals(Map.of("telah diteken", Set.of(Coop.status)), chosen());
  }

  @Test
  void twoRulesOnTheSameWordsAreOnePiece() {
    says("MoU senilai USD 5 million", 0.6, Field.AMOUNT);
    says("MoU senilai USD 5 million", 0.9, Field.KIND);
    EvidenceDraft only = drafts.values().iterator().next();
    assertEquals(Map.of("MoU senilai USD 5 million", Set.of(Coop.kind, Coop.amount)), chosen());
    assertEquals(0.9, only.confidence(Set.of(Coop.kind, Coop.amount)));
    assertEquals(0.6, only.confidence(Set.of(Coop.amount)));
  }

  @Test
  void wordsThatSupportNothingAreNoEvidence() {
    says("di Suva", 0.9, Field.PLACE);
    assertEquals(Map.of(), chosen());
  }

  private void parties() {
    graph.add(REPORT, Coop.party, MINISTRY);
    graph.add(REPORT, Coop.party, AGENCY);
  }

  private void says(String words, double confidence, Field field) {
    says(words, confidence, Modality.SIGNED, field);
  }

  private void says(String words, double confidence, Modality modality, Field field) {
    int start = Math.floorMod(words.hashCode(), 10_000);
    Span span = new Span(start, start + words.length());
    drafts
        .computeIfAbsent(
            span, unseen -> new EvidenceDraft(REPORT, SupportedProperties.ofAgreement(List.of())))
        .add(
            new Evidence(
                span,
                words,
                "rule-" + field.label(),
                confidence,
                Optional.of(modality),
                Set.of(field),
                Optional.empty()));
  }

  private Map<String, Set<Node>> chosen() {
    List<EvidenceDraft> all = List.copyOf(drafts.values());
    all.forEach(draft -> draft.resolve(Set.of(Field.values()), graph));
    Map<String, Set<Node>> words = new TreeMap<>();
    new SufficientEvidence(graph, values, span -> false)
        .of(REPORT, all)
        .forEach((draft, supported) -> words.put(draft.quote(), supported));
    return words;
  }
}
