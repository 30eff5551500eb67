package org.mufakat.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Datasets for the tests of dumps: in memory, in a read transaction. */
final class SampleDatasets {

  static final String COOP = "https://w3id.org/mufakat/ontology#";
  static final String BASE = "https://w3id.org/mufakat/id/";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String ARTICLE_GRAPH = BASE + "graph/article/001_a";

  /**
   * Text that has broken writers before; control characters are held by all formats but RDF/XML.
   */
  static final List<String> NASTY_TEXTS =
      List.of(
          "",
          " ",
          "plain",
          "two\nlines",
          "a carriage\rreturn\r\n",
          "\ttab",
          "\"quoted\"",
          "ends in a quote\"",
          "\"\"\"",
          "back\\slash \\n \\u0041",
          "ends in a backslash\\",
          "emoji \uD83E\uDD1D and \uD835\uDD38",
          "combining e\u0301, \u00E9, right-to-left \u202E\u05D0",
          "<b>&amp; ]]> 'x'",
          "no-break\u00A0space, line\u2028separator, next\u0085line",
          "private \uE000, last \uFFFD",
          "{ \"@id\": \"x\" } # not a comment . ");

  static final List<String> CONTROL_TEXTS = List.of("\u0001\u0002\u001F", "delete \u007F", "\b\f");

  private static final String ODD_SUBJECT = BASE + "agreement/x'y(z)!$&*+,;=:@~-._/%20?q=1#frag";

  private SampleDatasets() {}

  static DatasetGraph of(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.begin(ReadWrite.WRITE);
    quads.forEach(dataset::add);
    dataset.commit();
    dataset.end();
    dataset.begin(ReadWrite.READ);
    return dataset;
  }

  /** Every nasty text in the default graph and in two named graphs, with every kind of literal. */
  static List<Quad> nasty(List<String> texts) {
    List<Quad> quads = new ArrayList<>();
    for (Node graph :
        List.of(Quad.defaultGraphIRI, iri(ARTICLE_GRAPH), iri(BASE + "graph/article/%C3%A9"))) {
      int i = 0;
      for (String text : texts) {
        Node subject = iri(BASE + "report/" + i++ % 5);
        quads.add(
            quad(graph, subject, COOP + "statedField", NodeFactory.createLiteralString(text)));
        quads.add(quad(graph, subject, COOP + "text", NodeFactory.createLiteralLang(text, "id")));
      }
      quads.addAll(oneOfEachKind(graph));
    }
    return quads;
  }

  private static List<Quad> oneOfEachKind(Node graph) {
    List<Quad> quads = new ArrayList<>(validKinds(graph));
    quads.add(
        quad(graph, iri(ODD_SUBJECT), COOP + "reportCount", typed("not a number", "integer")));
    return quads;
  }

  /** A literal of each kind, and IRIs with every character they may have. */
  static List<Quad> validKinds(Node graph) {
    String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    Node subject = iri(ODD_SUBJECT);
    Node graphAsSubject = iri(ARTICLE_GRAPH);
    return List.of(
        quad(graph, subject, rdf + "type", iri(COOP + "Agreement")),
        quad(graph, graphAsSubject, rdf + "type", iri(COOP + "Agreement")),
        quad(graph, subject, COOP + "a.b", iri("https://example.org/\u00E9\u4E2D\uD83E\uDD1D")),
        quad(
            graph,
            subject,
            COOP + "label",
            NodeFactory.createLiteralDT(
                "x", TypeMapper.getInstance().getSafeTypeByName("https://example.org/typ\u00E9"))),
        quad(graph, subject, rdf + "first", iri(rdf + "nil")),
        quad(graph, subject, rdf + "rest", iri(rdf + "nil")),
        quad(graph, subject, COOP + "label", NodeFactory.createLiteralLang("name", "en-GB")),
        quad(graph, subject, COOP + "confidence", typed("1", "decimal")),
        quad(graph, subject, COOP + "confidence", typed("0.90", "decimal")),
        quad(graph, subject, COOP + "confidence", typed("1e0", "double")),
        quad(graph, subject, COOP + "confidence", typed("NaN", "double")),
        quad(graph, subject, COOP + "reportCount", typed("007", "integer")),
        quad(graph, subject, COOP + "renewable", typed("true", "boolean")),
        quad(graph, subject, COOP + "renewable", typed("1", "boolean")),
        quad(graph, subject, COOP + "signedOn", typed("2023-09", "gYearMonth")),
        quad(graph, subject, COOP + "duration", typed("P5Y", "duration")));
  }

  /** So many quads over a few hundred graphs, in an order that the seed decides. */
  static List<Quad> many(int count, long seed) {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Node graph = i % 7 == 0 ? Quad.defaultGraphIRI : iri(BASE + "graph/article/" + i / 50 % 300);
      Node object =
          i % 3 == 0
              ? iri(BASE + "country/" + i % 200)
              : NodeFactory.createLiteralLang(NASTY_TEXTS.get(i % NASTY_TEXTS.size()) + i, "id");
      quads.add(quad(graph, iri(BASE + "report/" + i / 9), COOP + "p" + i % 11, object));
    }
    Collections.shuffle(quads, new Random(seed));
    return quads;
  }

  static Set<Quad> quadsOf(DatasetGraph dataset) {
    Set<Quad> quads = new HashSet<>();
    dataset
        .find()
        .forEachRemaining(
            quad ->
                quads.add(
                    quad.isDefaultGraph()
                        ? new Quad(Quad.defaultGraphIRI, quad.asTriple())
                        : quad));
    return quads;
  }

  static Quad quad(Node graph, Node subject, String predicate, Node object) {
    return new Quad(graph, subject, iri(predicate), object);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node typed(String text, String xsdType) {
    return NodeFactory.createLiteralDT(
        text, TypeMapper.getInstance().getSafeTypeByName(XSD + xsdType));
  }
}
