package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ontology is documented in both languages, and a reasoner finds it free of contradictions. */
class OntologyTest {

  private static final Graph ONTOLOGY = OntologyFiles.graph(OntologyFiles.COOPERATION);
  private static final String DATA = "https://example.org/id/";

  static Stream<String> terms() {
    return VocabularyTest.defined().stream();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void everyTermIsDocumented(String term) {
    Node node = NodeFactory.createURI(Coop.NS + term);
    assertEquals(List.of("en", "id"), languages(node, RDFS.label.asNode()), "label");
    assertEquals(List.of("en", "id"), languages(node, SKOS.definition.asNode()), "definition");
    assertTrue(
        ONTOLOGY.contains(node, RDFS.isDefinedBy.asNode(), NodeFactory.createURI(Coop.ONTOLOGY)));
  }

  @Test
  void aReasonerFindsNoContradiction() {
    assertTrue(validity(everything()).isValid());
  }

  @Test
  void aReasonerFindsAPlantedContradiction() {
    InfModel model = everything();
    Resource both = model.createResource(DATA + "both");
    both.addProperty(RDF.type, model.createResource(Coop.Agreement.getURI()));
    both.addProperty(RDF.type, model.createResource(Coop.Institution.getURI()));
    assertFalse(validity(model).isValid());
  }

  @Test
  void aReasonerSeesThroughDomains() {
    InfModel model = everything();
    Resource report = model.createResource(DATA + "report");
    report.addProperty(RDF.type, model.createResource(Coop.AgreementReport.getURI()));
    report.addProperty(model.createProperty(Coop.foundBy.getURI()), "rule");
    assertFalse(validity(model).isValid(), "a report that is evidence");
  }

  private static InfModel everything() {
    Graph graph = OntologyFiles.graph(OntologyFiles.COOPERATION);
    return ModelFactory.createInfModel(
        ReasonerRegistry.getOWLReasoner(), ModelFactory.createModelForGraph(graph));
  }

  private static ValidityReport validity(InfModel model) {
    return model.validate();
  }

  private static List<String> languages(Node subject, Node property) {
    return ONTOLOGY.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLanguage())
        .sorted()
        .collect(Collectors.toList());
  }
}
