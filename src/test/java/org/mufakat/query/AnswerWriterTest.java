package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** One answer with every awkward value in every form. */
class AnswerWriterTest {

  private static final String AWKWARD =
      """
      SELECT ?a ?b ?c { VALUES (?a ?b ?c) {
        (<country/KR> "plain" 1)
        (coop:party "koma, \\"kutip\\" | pipa"@id UNDEF)
        (<http://elsewhere.example/x> "dua\\nbaris\\ttab \\\\ <b>" 2.50)
        (UNDEF "" true)
      } }
      """;

  private final Answer answer = Example.runner().run(AWKWARD, Example.OPTIONS);

  @Test
  void tableIsAlignedAndShort() {
    assertEquals(
        """
        a                           b                     c
        --------------------------  --------------------  ----
        country/KR                  plain                 1
        coop:party                  koma, "kutip" | pipa
        http://elsewhere.example/x  dua baris tab \\ <b>   2.50
                                                          true
        """,
        Example.written(answer, AnswerFormat.TABLE));
  }

  @Test
  void aTableWiderThanTheTerminalBecomesBlocks() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(AnswerFormat.TABLE, Example.BASE, 40).write(answer, out);
    assertTrue(
        out.toString(StandardCharsets.UTF_8)
            .startsWith("a  country/KR\nb  plain\nc  1\n\na  coop:party\n"),
        out.toString(StandardCharsets.UTF_8));
  }

  /** SPARQL 1.1 Query Results CSV: CRLF, quotes doubled, unbound empty. */
  @Test
  void csvIsAsItsSpecificationSays() {
    assertEquals(
        "a,b,c\r\n"
            + "https://w3id.org/mufakat/id/country/KR,plain,1\r\n"
            + "https://w3id.org/mufakat/ontology#party,\"koma, \"\"kutip\"\" | pipa\",\r\n"
            + "http://elsewhere.example/x,\"dua\nbaris\ttab \\ <b>\",2.50\r\n"
            + ",\"\",true\r\n",
        Example.written(answer, AnswerFormat.CSV));
  }

  @Test
  void markdownKeepsItsColumns() {
    assertEquals(
        """
        | a | b | c |
        | --- | --- | --- |
        | country/KR | plain | 1 |
        | coop:party | koma, "kutip" \\| pipa |  |
        | http://elsewhere.example/x | dua<br>baris\ttab \\\\ &lt;b> | 2.50 |
        |  |  | true |
        """,
        Example.written(answer, AnswerFormat.MARKDOWN));
  }

  @ParameterizedTest
  @EnumSource(names = {"TSV", "JSON", "XML"})
  void whatIsWrittenReadsBack(AnswerFormat format) {
    byte[] written = Example.written(answer, format).getBytes(StandardCharsets.UTF_8);
    RowSet read =
        RowSetReaderRegistry.getFactory(format.lang())
            .create(format.lang())
            .read(new ByteArrayInputStream(written), ARQ.getContext());
    List<Binding> rows = new ArrayList<>();
    read.forEachRemaining(rows::add);
    assertEquals(((Answer.Rows) answer).rows(), rows);
  }

  @ParameterizedTest
  @CsvSource({
    "table, TABLE",
    "csv, CSV",
    "text/csv, CSV",
    "srj, JSON",
    "MD, MARKDOWN",
    "ttl, TURTLE"
  })
  void aFormatIsKnownByNameEndingAndMediaType(String name, AnswerFormat format) {
    assertEquals(format, AnswerFormat.of(name));
  }

  @Test
  void aFormatThatDoesNotFitIsRefused() {
    Answer triples = Example.runner().run("CONSTRUCT WHERE { ?s a coop:Country }", Example.OPTIONS);
    assertEquals(Exit.USAGE, assertThrows(Failure.class, () -> AnswerFormat.of("excel")).exit());
    assertThrows(Failure.class, () -> Example.written(answer, AnswerFormat.TURTLE));
    assertThrows(Failure.class, () -> Example.written(triples, AnswerFormat.CSV));
  }

  @Test
  void spreadsheetCellsAreNoFormulas() {
    String query =
        "SELECT ?x ?y { VALUES (?x ?y) { ('=1+1' -5) ('@a' '-b') ('say \"x\"' <country/KR>) } }";
    assertEquals(
        "\uFEFF\"x\",\"y\"\r\n\"'=1+1\",\"-5\"\r\n\"'@a\",\"'-b\"\r\n\"say \"\"x\"\"\",\"country/KR\"\r\n",
        Example.written(Example.runner().run(query, Example.OPTIONS), AnswerFormat.SPREADSHEET));
  }
}
