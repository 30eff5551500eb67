package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;

/** The ontology is documented in both languages, and a reasoner finds it free of contradictions. */
class OntologyTest {

  private static final Graph ONTOLOGY = OntologyFiles.graph(OntologyFiles.COOPERATION);
  private static final Path STORY = Path.of("ontology/examples/valid/story.trig");
  private static final String DATA = "https://example.org/id/";
  private static final int ROWS = 60;
  private static final Node BOTH = NodeFactory.createURI(DATA + "both");

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

  /** Part by part: the reasoner compares every individual with every other. */
  static Stream<Named<Graph>> seeds() {
    Stream<Named<Graph>> vocabularies =
        Stream.of(
            Named.of("the codes and one story", codesAndStory()),
            Named.of("the sectors", OntologyFiles.graph(OntologyFiles.SECTORS)));
    return Stream.concat(vocabularies, partsOf(tables()));
  }

  /** Some rows each, with the types of what they point to. */
  private static Stream<Named<Graph>> partsOf(Graph tables) {
    List<Node> rows = tables.stream().map(Triple::getSubject).distinct().toList();
    return IntStream.iterate(0, from -> from < rows.size(), from -> from + ROWS)
        .mapToObj(from -> rows.subList(from, Math.min(from + ROWS, rows.size())))
        .map(part -> Named.of("the tables from " + part.get(0), part(tables, part)));
  }

  private static Graph part(Graph tables, List<Node> rows) {
    Graph part = GraphFactory.createDefaultGraph();
    rows.forEach(row -> tables.stream(row, Node.ANY, Node.ANY).forEach(part::add));
    List<Node> pointedTo = part.stream().map(Triple::getObject).filter(Node::isURI).toList();
    pointedTo.forEach(node -> tables.stream(node, Terms.Rdf.type, Node.ANY).forEach(part::add));
    return part;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReasonerFindsNoContradiction(Graph seeds) {
    assertEquals(List.of(), contradictions(ReasonerRegistry.getOWLMiniReasoner(), seeds));
  }

  @Test
  void aReasonerFindsAPlantedContradiction() {
    Graph planted = GraphFactory.createDefaultGraph();
    planted.add(BOTH, Terms.Rdf.type, Coop.Agreement);
    planted.add(BOTH, Terms.Rdf.type, Coop.Institution);
    assertFalse(contradictions(ReasonerRegistry.getOWLReasoner(), planted).isEmpty());
  }

  @Test
  void aReasonerSeesThroughDomains() {
    Graph planted = GraphFactory.createDefaultGraph();
    planted.add(BOTH, Terms.Rdf.type, Coop.AgreementReport);
    planted.add(BOTH, Coop.foundBy, Literals.text("rule"));
    assertFalse(
        contradictions(ReasonerRegistry.getOWLReasoner(), planted).isEmpty(),
        "a report that is evidence");
  }

  private static Graph codesAndStory() {
    Graph graph = OntologyFiles.graph(OntologyFiles.CODES);
    OntologyFiles.dataset(STORY).stream().forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private static Graph tables() {
    Reference reference = ReferenceTables.load();
    Graph graph = GraphFactory.createDefaultGraph();
    ReferenceGraph.of(reference, Ontology.read(), Naming.of(DATA, reference)).list().stream()
        .filter(quad -> quad.getSubject().getURI().startsWith(DATA))
        .forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private static List<String> contradictions(Reasoner reasoner, Graph data) {
    Model model = ModelFactory.createModelForGraph(OntologyFiles.graph(OntologyFiles.COOPERATION));
    model.add(ModelFactory.createModelForGraph(data));
    List<String> found = new ArrayList<>();
    ModelFactory.createInfModel(reasoner, model)
        .validate()
        .getReports()
        .forEachRemaining(report -> found.add(report.toString()));
    return found;
  }

  private static List<String> languages(Node subject, Node property) {
    return ONTOLOGY.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLanguage())
        .sorted()
        .collect(Collectors.toList());
  }
}
