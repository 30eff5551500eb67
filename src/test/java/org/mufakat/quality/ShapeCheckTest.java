package org.mufakat.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms.Rdfs;
import org.mufakat.reference.ProjectFiles;

/** The store of the ontology's examples conforms; what is planted in it is found, and only that. */
class ShapeCheckTest {

  private static final ShapeCheck CHECK = ShapeCheck.ofOntology();
  private static final String BASE = "https://example.org/id/";
  private static final Node ARTICLE_GRAPH = iri(BASE + "graph/article/contoh-1");
  private static final Node AGREEMENT = iri(BASE + "agreement/contoh-1/1");

  static Stream<String> invalid() {
    return ProjectFiles.list("ontology/examples/invalid", ".ttl").stream();
  }

  @Test
  void theStoryConforms() {
    assertEquals(List.of(), CHECK.violations(story()));
  }

  @Test
  void anAgreementWithoutLabelIsNamedWithShapePathAndMessage() {
    DatasetGraph dataset = story();
    dataset.deleteAny(Quad.defaultGraphIRI, AGREEMENT, Rdfs.label, Node.ANY);
    assertEquals(
        new Violation(
            Coop.ONTOLOGY + "/shapes#Deed",
            AGREEMENT.getURI(),
            "rdfs:label",
            "",
            "A report, an agreement and an event have one label."),
        only(CHECK.violations(dataset)));
  }

  @Test
  void aSecondLabelInAnotherGraphIsSeen() {
    DatasetGraph dataset = story();
    Node label = NodeFactory.createLiteralString("another");
    dataset.add(new Quad(ARTICLE_GRAPH, AGREEMENT, Rdfs.label, label));
    assertEquals(AGREEMENT.getURI(), only(CHECK.violations(dataset)).node());
  }

  @Test
  void theSameStatementInSeveralGraphsCountsOnce() {
    DatasetGraph dataset = story();
    List<Quad> merged =
        Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY));
    merged.forEach(quad -> dataset.add(new Quad(ARTICLE_GRAPH, quad.asTriple())));
    assertEquals(List.of(), CHECK.violations(dataset));
  }

  @Test
  void aWrongValueIsNamed() {
    DatasetGraph dataset = story();
    Node nowhere = iri(BASE + "nowhere");
    dataset.add(new Quad(Quad.defaultGraphIRI, AGREEMENT, Coop.country, nowhere));
    Violation violation = only(CHECK.violations(dataset));
    assertEquals("coop:country", violation.path());
    assertEquals(nowhere.getURI(), violation.value());
  }

  /** Looking through the graphs finds what a copy of all of them into one shows. */
  @ParameterizedTest
  @MethodSource("invalid")
  void theViewShowsWhatACopyShows(String file) {
    DatasetGraph dataset = story();
    read(dataset, file);
    List<Violation> found = CHECK.violations(dataset);
    assertFalse(found.isEmpty());
    assertEquals(withoutBlankNames(CHECK.violations(copy(dataset))), withoutBlankNames(found));
  }

  private static List<String> withoutBlankNames(List<Violation> violations) {
    return violations.stream().map(v -> v.node() + " " + v.path() + " " + v.message()).toList();
  }

  private static Violation only(List<Violation> violations) {
    assertEquals(1, violations.size(), violations::toString);
    return violations.get(0);
  }

  private static DatasetGraph story() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Stream.of("cooperation.ttl", "codes.ttl", "sectors.ttl", "examples/valid/story.trig")
        .forEach(file -> read(dataset, "ontology/" + file));
    return dataset;
  }

  private static void read(DatasetGraph dataset, String file) {
    Lang lang = RDFLanguages.filenameToLang(file);
    RDFParser.fromString(ProjectFiles.read(file), lang).parse(dataset);
  }

  private static Graph copy(DatasetGraph dataset) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.add(copy, dataset.stream().map(Quad::asTriple).iterator());
    return copy;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
