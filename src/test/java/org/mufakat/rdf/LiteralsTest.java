package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.mention.ReportedDate;

/** What goes into the store comes out of it, letter for letter. */
class LiteralsTest {

  static Stream<Node> literals() {
    return Stream.of(
        Literals.decimal(0.9),
        Literals.decimal(0.90001),
        Literals.decimal(1),
        Literals.decimal(1 / 3.0),
        Literals.integer(0),
        Literals.integer(2),
        Literals.integer(Integer.MAX_VALUE),
        Literals.truth(true),
        Literals.truth(false),
        Literals.day(LocalDate.of(2023, 9, 8)),
        Literals.day(LocalDate.of(1, 1, 1)),
        Literals.date(ReportedDate.parse("2023-09")),
        Literals.date(ReportedDate.parse("2023")),
        Literals.date(ReportedDate.parse("0800")),
        Literals.date(ReportedDate.parse("2023-09-05/2023-09-07")),
        Literals.duration(Period.parse("P5Y")),
        Literals.duration(Period.parse("P60M")),
        Literals.duration(Period.parse("P2W")),
        Literals.notation("ID", Terms.Dcterms.ISO3166),
        Literals.text("tab\tline\ncarriage\rquote\"back\\slash \u202E 😀 e\u0301"),
        Literals.text("kata", "id"),
        Literals.text("word", "en-GB"));
  }

  @ParameterizedTest
  @MethodSource("literals")
  void comesBackUnchanged(Node literal) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Node thing = NodeFactory.createURI("http://example.org/");
    Txn.executeWrite(store, () -> store.add(Quad.defaultGraphIRI, thing, thing, literal));
    Node back = Txn.calculateRead(store, () -> store.find().next().getObject());
    assertEquals(literal, back);
    assertEquals(literal.getLiteralLexicalForm(), back.getLiteralLexicalForm());
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({"0.9, 0.9", "1, 1.0", "0.12345, 0.1235", "0.5000001, 0.5"})
  void decimalsAreShort(double value, String written) {
    assertEquals(written, Literals.decimal(value).getLiteralLexicalForm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"e n", "EN", "", "x", "en_GB", "en\"@x", "en-"})
  void noLanguageTagNoLiteral(String tag) {
    assertThrows(InvalidTermException.class, () -> Literals.text("word", tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"half \uD83D", "nul \u0000", "none \uFFFE"})
  void whatIsNoTextIsRefused(String text) {
    assertThrows(InvalidTermException.class, () -> Literals.text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-5Y", "P1Y-1M"})
  void aTermRunsForward(String period) {
    assertThrows(InvalidTermException.class, () -> Literals.duration(Period.parse(period)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "http://e.org/a b",
        "http://e.org/%zz",
        "http://e.org/\\",
        "http://e.org/\u202E",
        "http://e.org/>",
        "example.org",
        "file:///etc/passwd"
      })
  void anAddressIsTakenAsItIsOrNotAtAll(String address) {
    assertThrows(InvalidTermException.class, () -> WebLinks.of(address));
  }
}
