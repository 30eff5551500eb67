package org.mufakat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mufakat.export.SampleDatasets.COOP;
import static org.mufakat.export.SampleDatasets.iri;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** What cannot be written as it is stands in a message, and not a byte of the dump is out. */
class RefusalTest {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final Node SUBJECT = iri(SampleDatasets.BASE + "report/1");
  private static final Node OBJECT = iri(COOP + "x");
  private static final String KIND = COOP + "kind";

  static Stream<Arguments> termsThatNoStoreHolds() {
    Node statement = NodeFactory.createTripleTerm(Triple.create(SUBJECT, iri(KIND), OBJECT));
    Node blank = NodeFactory.createBlankNode("b");
    return Stream.of(
        Arguments.of("a blank node", SUBJECT, blank, "neither an IRI nor a literal"),
        Arguments.of("a blank subject", blank, OBJECT, "neither an IRI nor a literal"),
        Arguments.of("a triple term", SUBJECT, statement, "neither an IRI nor a literal"),
        Arguments.of("a space", SUBJECT, iri("https://e.org/a b"), "U+0020"),
        Arguments.of("a line end", SUBJECT, iri("https://e.org/a\nb"), "U+000A"),
        Arguments.of("a backslash", SUBJECT, iri("https://e.org/a\\b"), "U+005C"),
        Arguments.of("a bracket", SUBJECT, iri("https://e.org/a>b"), "U+003E"),
        Arguments.of(
            "half a character",
            SUBJECT,
            NodeFactory.createLiteralString("a\uD83E"),
            "half a character"),
        Arguments.of("no scheme", iri("report"), OBJECT, "not an absolute IRI"),
        Arguments.of(
            "a language tag",
            SUBJECT,
            NodeFactory.createLiteralLang("x", "toolonglanguage"),
            "language tag"),
        Arguments.of(
            "a base direction",
            SUBJECT,
            NodeFactory.createLiteralDirLang("x", "he", "rtl"),
            "base direction"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("termsThatNoStoreHolds")
  void aTermThatNoStoreHoldsIsNamed(String what, Node subject, Node object, String message) {
    Quad quad = new Quad(Quad.defaultGraphIRI, subject, iri(KIND), object);
    Failure refusal = refusal(DumpFormat.NQUADS, quad);
    assertEquals(Exit.STORE, refusal.exit());
    assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
  }

  static Stream<Arguments> whatXmlCannotHold() {
    Node control = NodeFactory.createLiteralString("a\u0001b");
    return Stream.of(
        Arguments.of("https://e.org/p/2023", OBJECT, "https://e.org/p/2023"),
        Arguments.of("https://e.org/p/", OBJECT, "https://e.org/p/"),
        Arguments.of(RDF + "li", OBJECT, RDF + "li"),
        Arguments.of(KIND, control, "control character"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("whatXmlCannotHold")
  void whatRdfXmlCannotHoldIsNamedAndTheOthersHoldIt(String predicate, Node object, String message)
      throws IOException {
    Quad quad = new Quad(Quad.defaultGraphIRI, SUBJECT, iri(predicate), object);
    Failure refusal = refusal(DumpFormat.RDFXML, quad);
    assertEquals(Exit.USAGE, refusal.exit());
    assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    DatasetGraph dataset = SampleDatasets.of(List.of(quad));
    assertEquals(1, Dump.of(dataset, DumpFormat.TURTLE).writeTo(new ByteArrayOutputStream()));
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG", "JSONLD"})
  void oneGraphOfADatasetFormatIsRefused(DumpFormat format) {
    Dump dump = Dump.of(SampleDatasets.of(List.of()), format);
    Failure refusal = assertThrows(Failure.class, () -> dump.ofGraph(SampleDatasets.ARTICLE_GRAPH));
    assertEquals(Exit.USAGE, refusal.exit());
  }

  @Test
  void aGraphThatIsNotThereIsRefusedNotEmpty() {
    Dump dump =
        Dump.of(SampleDatasets.of(List.of()), DumpFormat.TURTLE)
            .ofGraph(SampleDatasets.ARTICLE_GRAPH);
    Failure refusal = assertThrows(Failure.class, () -> dump.writeTo(new ByteArrayOutputStream()));
    assertEquals(Exit.USAGE, refusal.exit());
  }

  @Test
  void anUnknownFormatListsTheKnown() {
    Failure refusal = assertThrows(Failure.class, () -> DumpFormat.named("n3"));
    assertEquals("choose one of nquads, trig, jsonld, turtle, ntriples, rdfxml", refusal.remedy());
  }

  @ParameterizedTest
  @EnumSource
  void aFullDiskIsAFailure(DumpFormat format) {
    DatasetGraph dataset = SampleDatasets.of(SampleDatasets.many(20_000, 1));
    assertThrows(IOException.class, () -> Dump.of(dataset, format).writeTo(new FullDisk(100_000)));
  }

  @ParameterizedTest
  @EnumSource
  void aDiskFullAtTheLastByteIsAFailure(DumpFormat format) {
    DatasetGraph dataset = SampleDatasets.of(SampleDatasets.many(10, 1));
    assertThrows(IOException.class, () -> Dump.of(dataset, format).writeTo(new FullDisk(1)));
  }

  @Test
  void readingOutsideATransactionIsAMistakeOfTheProgram() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Dump dump = Dump.of(dataset, DumpFormat.NQUADS);
    assertThrows(IllegalStateException.class, () -> dump.writeTo(new ByteArrayOutputStream()));
  }

  private static Failure refusal(DumpFormat format, Quad bad) {
    List<Quad> quads = new ArrayList<>(SampleDatasets.many(500, 1));
    quads.add(bad);
    DatasetGraph dataset = SampleDatasets.of(quads);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Failure refusal = assertThrows(Failure.class, () -> Dump.of(dataset, format).writeTo(out));
    assertEquals(0, out.size());
    return refusal;
  }

  /** Takes so many bytes and no more. */
  private static final class FullDisk extends OutputStream {
    private int room;

    FullDisk(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
