package org.mufakat.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSetStream;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * Writes whole answers: the standard result formats as their specifications say, tables for people.
 */
public final class AnswerWriter {

  private final AnswerFormat format;
  private final CellText cells;
  private final int width;

  /**
   * @param base of the store; tables show its IRIs as local ids, which every parameter accepts
   * @param width of the terminal in characters: a wider table is written as one block a row; 0 for
   *     any width
   */
  public AnswerWriter(AnswerFormat format, String base, int width) {
    this.format = format;
    this.cells = new CellText(base);
    this.width = width;
  }

  /**
   * Writes an answer; does not close the stream.
   *
   * @throws Failure if rows are to be written as RDF, or triples as rows
   */
  public void write(Answer answer, OutputStream out) {
    if (answer instanceof Answer.Rows rows) {
      rows(rows, out);
    } else if (answer instanceof Answer.Truth truth) {
      truth(truth, out);
    } else if (answer instanceof Answer.Triples triples) {
      triples(triples, out);
    }
  }

  private void rows(Answer.Rows rows, OutputStream out) {
    switch (format) {
      case TABLE -> text(new TerminalTable(width).of(names(rows), cells.of(rows)), out);
      case JSONL -> text(JsonLines.of(rows), out);
      case MARKDOWN -> text(MarkdownTable.of(names(rows), cells.of(rows)), out);
      case SPREADSHEET -> text(SpreadsheetTable.of(names(rows), cells.of(rows)), out);
      case CSV, TSV, JSON, XML ->
          writer()
              .write(
                  out,
                  RowSetStream.create(rows.columns(), rows.rows().iterator()),
                  ARQ.getContext());
      default -> throw cannot("rows", "table, csv, tsv, json, jsonl, xml, markdown or spreadsheet");
    }
  }

  private void truth(Answer.Truth truth, OutputStream out) {
    switch (format) {
      case TABLE, JSONL, MARKDOWN, SPREADSHEET -> text(truth.value() ? "yes\n" : "no\n", out);
      case CSV, TSV, JSON, XML -> writer().write(out, truth.value(), ARQ.getContext());
      default ->
          throw cannot("yes or no", "table, csv, tsv, json, jsonl, xml, markdown or spreadsheet");
    }
  }

  private void triples(Answer.Triples triples, OutputStream out) {
    if (!format.holdsTriples() && format != AnswerFormat.TABLE) {
      throw cannot("triples", "turtle, ntriples, jsonld or rdfxml");
    }
    var graph = triples.graph();
    triples.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    RDFWriter.source(graph).lang(format.lang()).output(out);
  }

  private Failure cannot(String what, String forms) {
    return new Failure(
        Exit.USAGE, what + " cannot be written as " + format.label(), "use " + forms);
  }

  private RowSetWriter writer() {
    return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
  }

  private static List<String> names(Answer.Rows rows) {
    return rows.columns().stream().map(column -> column.getVarName()).toList();
  }

  private static void text(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
