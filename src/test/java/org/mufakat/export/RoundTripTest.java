package org.mufakat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mufakat.export.SampleDatasets.ARTICLE_GRAPH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dump holds, read back by two libraries, is what the dataset held. */
class RoundTripTest {

  private static final List<String> XML_SAFE = SampleDatasets.NASTY_TEXTS;
  private static final List<String> ALL =
      Stream.concat(XML_SAFE.stream(), SampleDatasets.CONTROL_TEXTS.stream()).toList();

  static Stream<Arguments> formatsAndGraphs() {
    return Stream.of(DumpFormat.values())
        .flatMap(
            format ->
                format.holdsDataset()
                    ? Stream.of(Arguments.of(format, Optional.empty()))
                    : Stream.of(Optional.<String>empty(), Optional.of(ARTICLE_GRAPH))
                        .map(graph -> Arguments.of(format, graph)));
  }

  @ParameterizedTest(name = "{0}, graph {1}")
  @MethodSource("formatsAndGraphs")
  void jenaReadsBackWhatTheDatasetHeld(DumpFormat format, Optional<String> graph)
      throws IOException {
    DatasetGraph dataset = nasty(format);
    assertSame(expected(dataset, format, graph), readByJena(dump(dataset, format, graph), format));
  }

  /**
   * RDF4J's RDF/XML parser reads a value of a single space as empty; the dump is right, as Jena
   * shows.
   */
  @ParameterizedTest(name = "{0}, graph {1}")
  @MethodSource("formatsAndGraphs")
  void rdf4jReadsBackWhatTheDatasetHeld(DumpFormat format, Optional<String> graph)
      throws IOException {
    DatasetGraph dataset = nasty(format);
    Set<Statement> expected =
        expected(dataset, format, graph).stream()
            .filter(quad -> format != DumpFormat.RDFXML || !isBlank(quad.getObject()))
            .map(RoundTripTest::statement)
            .collect(Collectors.toSet());
    Set<Statement> found =
        readByRdf4j(dump(dataset, format, graph), format).stream()
            .filter(s -> format != DumpFormat.RDFXML || !s.getObject().stringValue().isBlank())
            .collect(Collectors.toSet());
    assertSame(expected, found);
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyDatasetGivesAValidDocument(DumpFormat format) throws IOException {
    byte[] dump = dump(SampleDatasets.of(List.of()), format, Optional.empty());
    assertEquals(Set.of(), readByJena(dump, format));
    assertEquals(List.of(), readByRdf4j(dump, format));
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "TRIG"})
  void theVocabulariesAreWrittenWithPrefixes(DumpFormat format) throws IOException {
    String dump = new String(dump(nasty(format), format, Optional.empty()), StandardCharsets.UTF_8);
    assertTrue(dump.startsWith("@prefix coop: <https://w3id.org/mufakat/ontology#> ."), dump);
    assertTrue(dump.contains(" a coop:Agreement"), dump);
    assertFalse(dump.contains("<" + SampleDatasets.COOP + "label>"), dump);
  }

  @Test
  void jsonldNeedsNoContextFromElsewhere() throws IOException {
    String dump =
        new String(
            dump(nasty(DumpFormat.JSONLD), DumpFormat.JSONLD, Optional.empty()),
            StandardCharsets.UTF_8);
    assertFalse(dump.contains("\"@context\""));
  }

  private static boolean isBlank(Node object) {
    return object.isLiteral() && object.getLiteralLexicalForm().isBlank();
  }

  private static DatasetGraph nasty(DumpFormat format) {
    return SampleDatasets.of(SampleDatasets.nasty(format == DumpFormat.RDFXML ? XML_SAFE : ALL));
  }

  private static byte[] dump(DatasetGraph dataset, DumpFormat format, Optional<String> graph)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump dump = Dump.of(dataset, format);
    long statements = graph.map(dump::ofGraph).orElse(dump).writeTo(out);
    assertEquals(expected(dataset, format, graph).size(), statements);
    return out.toByteArray();
  }

  private static Set<Quad> expected(
      DatasetGraph dataset, DumpFormat format, Optional<String> graph) {
    Node wanted = graph.map(SampleDatasets::iri).orElse(Quad.defaultGraphIRI);
    return SampleDatasets.quadsOf(dataset).stream()
        .filter(quad -> format.holdsDataset() || quad.getGraph().equals(wanted))
        .map(quad -> format.holdsDataset() ? quad : new Quad(Quad.defaultGraphIRI, quad.asTriple()))
        .collect(Collectors.toSet());
  }

  /**
   * Every warning is an error, but for values against their datatype, which the sample has on
   * purpose.
   */
  private static Set<Quad> readByJena(byte[] dump, DumpFormat format) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(dump))
        .lang(lang(format))
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .checking(false)
        .parse(read);
    return SampleDatasets.quadsOf(read);
  }

  private static List<Statement> readByRdf4j(byte[] dump, DumpFormat format)
      throws IOException, RDFParseException {
    List<Statement> read = new ArrayList<>();
    var parser = Rio.createParser(format.rio());
    parser.getParserConfig().set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.setRDFHandler(new StatementCollector(read));
    parser.parse(new ByteArrayInputStream(dump));
    return read;
  }

  private static Statement statement(Quad quad) {
    var values = org.eclipse.rdf4j.model.impl.SimpleValueFactory.getInstance();
    var subject = (org.eclipse.rdf4j.model.Resource) Rdf4jValues.of(quad.getSubject());
    var predicate = (org.eclipse.rdf4j.model.IRI) Rdf4jValues.of(quad.getPredicate());
    var object = Rdf4jValues.of(quad.getObject());
    return quad.isDefaultGraph()
        ? values.createStatement(subject, predicate, object)
        : values.createStatement(
            subject, predicate, object, values.createIRI(quad.getGraph().getURI()));
  }

  private static Lang lang(DumpFormat format) {
    return switch (format) {
      case NQUADS -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case JSONLD -> Lang.JSONLD;
      case TURTLE -> Lang.TURTLE;
      case NTRIPLES -> Lang.NTRIPLES;
      case RDFXML -> Lang.RDFXML;
    };
  }

  private static <T> void assertSame(Set<T> expected, Set<T> found) {
    Set<T> missing = new HashSet<>(expected);
    missing.removeAll(found);
    Set<T> surplus = new HashSet<>(found);
    surplus.removeAll(expected);
    assertTrue(
        missing.isEmpty() && surplus.isEmpty(),
        () -> "missing " + missing + "\nsurplus " + surplus);
  }
}
