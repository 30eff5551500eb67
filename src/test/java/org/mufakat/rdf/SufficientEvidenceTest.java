package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** Every value keeps its sentence; nothing is said twice. */
class SufficientEvidenceTest {

  private static final Node REPORT = NodeFactory.createURI("http://example.org/report");
  private static final Node MINISTRY = NodeFactory.createURI("http://example.org/ministry");
  private static final Node AGENCY = NodeFactory.createURI("http://example.org/agency");

  private final Statements graph = Statements.ofDefaultGraph();

  SufficientEvidenceTest() {
    graph.add(REPORT, Coop.amount, Literals.text("USD 5 million"));
    graph.add(REPORT, Coop.party, MINISTRY);
    graph.add(REPORT, Coop.party, AGENCY);
  }

  @Test
  void oneValueNeedsOnePiece() {
    SufficientEvidence enough = new SufficientEvidence(REPORT, graph);
    assertTrue(enough.needs(0, 50, Set.of(Coop.amount)));
    assertFalse(enough.needs(60, 90, Set.of(Coop.amount)));
  }

  @Test
  void twoValuesMayNeedTwoSentences() {
    SufficientEvidence enough = new SufficientEvidence(REPORT, graph);
    assertTrue(enough.needs(0, 50, Set.of(Coop.party)));
    assertFalse(enough.needs(0, 50, Set.of(Coop.party)), "the same words read by another rule");
    assertTrue(enough.needs(60, 90, Set.of(Coop.party)));
    assertFalse(enough.needs(100, 120, Set.of(Coop.party)));
  }

  @Test
  void aPieceThatSaysOneNewThingIsNeeded() {
    SufficientEvidence enough = new SufficientEvidence(REPORT, graph);
    assertTrue(enough.needs(0, 50, Set.of(Coop.party)));
    assertTrue(enough.needs(0, 50, Set.of(Coop.party, Coop.amount)));
  }

  @Test
  void wordsThatSupportNothingAreNoEvidence() {
    assertFalse(new SufficientEvidence(REPORT, graph).needs(0, 50, Set.of()));
  }
}
