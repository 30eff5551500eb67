package org.mufakat.serve.linked;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mufakat.rdf.Coop;
import org.mufakat.reference.ProjectFiles;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Page;

/** The ontology as a page: each term with its anchor. */
final class OntologyDocument {

  /** As it is written. */
  static final String TURTLE = ProjectFiles.read("ontology/cooperation.ttl");

  private static final Node DOCUMENT = NodeFactory.createURI(Coop.ONTOLOGY);
  private static final List<Node> PROPERTIES =
      List.of(
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode());

  private final Graph graph = graph();
  private final DatasetGraph dataset;
  private final Labels labels;

  /**
   * @param dataset whose schemes of concepts are listed too
   */
  OntologyDocument(DatasetGraph dataset, Labels labels) {
    this.dataset = dataset;
    this.labels = labels;
  }

  static Graph graph() {
    Graph parsed = GraphFactory.createDefaultGraph();
    RDFParser.fromString(TURTLE, Lang.TURTLE).base(Coop.ONTOLOGY).parse(parsed);
    return parsed;
  }

  /**
   * A class or a property.
   *
   * @param anchor its local name
   */
  record Defined(
      String anchor,
      String label,
      String definition,
      List<Text> domain,
      List<Text> range,
      List<Text> broader,
      List<Text> near) {}

  Response page(Addresses addresses, Request request) {
    return Page.of("ontology", text(DOCUMENT, DCTerms.title.asNode()), addresses, request)
        .with("iri", Coop.ONTOLOGY)
        .with("version", text(DOCUMENT, OWL.versionInfo.asNode()))
        .with("description", text(DOCUMENT, DCTerms.description.asNode()))
        .with("classes", terms(Stream.of(OWL.Class.asNode())))
        .with("properties", terms(PROPERTIES.stream()))
        .with("schemes", schemes())
        .with(
            "alternates",
            Form.DATA.stream()
                .map(
                    form ->
                        new Alternate(
                            form.label(),
                            form.mediaType(),
                            addresses.root() + "/ontology." + form.ending()))
                .toList())
        .response();
  }

  private List<Defined> terms(Stream<Node> types) {
    return types
        .flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), type))
        .map(Triple::getSubject)
        .filter(term -> term.isURI() && term.getURI().startsWith(Coop.NS))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(this::defined)
        .toList();
  }

  private Defined defined(Node term) {
    return new Defined(
        term.getURI().substring(Coop.NS.length()),
        text(term, RDFS.label.asNode()),
        text(term, SKOS.definition.asNode()),
        linked(term, RDFS.domain.asNode()),
        linked(term, RDFS.range.asNode()),
        Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
            .flatMap(property -> linked(term, property.asNode()).stream())
            .toList(),
        linked(term, RDFS.seeAlso.asNode()));
  }

  private String text(Node subject, Node property) {
    String wanted = labels.language().tag();
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(
            Comparator.comparing((Node one) -> !one.getLiteralLanguage().equals(wanted))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private List<Text> linked(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI))
        .map(labels::term)
        .collect(Collectors.toList());
  }

  private List<Text> schemes() {
    return dataset.stream(
            Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
        .map(Quad::getSubject)
        .sorted(Comparator.comparing(Node::getURI))
        .map(labels::of)
        .toList();
  }
}
