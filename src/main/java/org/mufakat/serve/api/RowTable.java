package org.mufakat.serve.api;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.mufakat.query.Answer;
import org.mufakat.query.CellText;
import org.mufakat.serve.Problem;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.QueryString;

/**
 * Rows as a table to read: what has a page leads there, and each row leads to the sentences behind
 * what it is about.
 *
 * @param leads whether the rows lead to sentences
 */
record RowTable(List<String> columns, List<Row> rows, int count, boolean leads) {

  /** More would be no page. */
  private static final int MOST = 10_000;

  private static final String SENTENCES = "provenance";

  /**
   * @param sentences where its sentences are; empty if it is about nothing of this store
   */
  record Row(List<Cell> cells, String sentences) {}

  /**
   * @param target where it leads; empty if nowhere
   * @param lang of its words; empty if they have none
   */
  record Cell(String text, String target, String lang) {}

  /**
   * @throws Problem 422 if there are too many rows for a page
   */
  static RowTable of(Question asked, Answer answer, Addresses addresses) {
    if (!(answer instanceof Answer.Rows rows)) {
      throw new IllegalStateException("query " + asked.query().name() + " gives no rows");
    }
    if (rows.rows().size() > MOST) {
      throw new Problem(
          422,
          "Answer too large",
          "there are more than " + MOST + " rows, which make no page, so none are shown",
          "ask for less, or for the rows as CSV");
    }
    boolean sentences = !asked.query().name().equals(SENTENCES);
    CellText text = new CellText(addresses.iri(""));
    return new RowTable(
        rows.columns().stream().map(Var::getVarName).toList(),
        rows.rows().stream()
            .map(row -> row(row, rows.columns(), text, addresses, sentences))
            .toList(),
        rows.rows().size(),
        sentences);
  }

  private static Row row(
      Binding row, List<Var> columns, CellText text, Addresses addresses, boolean sentences) {
    List<Cell> cells =
        columns.stream()
            .map(
                column ->
                    Optional.ofNullable(row.get(column))
                        .map(node -> cell(node, text, addresses))
                        .orElse(new Cell("", "", "")))
            .toList();
    Node subject = row.get(columns.get(0));
    return new Row(cells, sentences ? sentences(subject, addresses) : "");
  }

  private static Cell cell(Node node, CellText text, Addresses addresses) {
    String target = node.isURI() ? addresses.target(node.getURI()).orElse("") : "";
    return new Cell(text.of(node), target, node.isLiteral() ? node.getLiteralLanguage() : "");
  }

  private static String sentences(Node subject, Addresses addresses) {
    boolean here =
        subject != null && subject.isURI() && subject.getURI().startsWith(addresses.iri(""));
    return here
        ? addresses.root()
            + ApiEndpoint.PATH
            + SENTENCES
            + ".html"
            + new QueryString().add("subject", subject.getURI())
        : "";
  }
}
