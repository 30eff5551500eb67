package org.mufakat.quality;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.article.Article;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms.Oa;
import org.mufakat.rdf.Terms.Schema;
import org.mufakat.store.Damage;
import org.mufakat.text.CodePoints;
import org.mufakat.text.Span;

/** Holds what an article's graph quotes to the article's text. */
public final class QuotationCheck {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final List<Damage> found = new ArrayList<>();
  private long quotations;

  /**
   * @param dataset in a transaction of the calling thread, where it has transactions
   * @param base the store's base IRI
   */
  public QuotationCheck(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.iris = new Iris(base);
  }

  /** Checks all that the graph of an article quotes. */
  public void check(Article article) {
    Node graph = iris.articleGraph(article.key());
    CodePoints text = new CodePoints(article.text());
    int length = article.text().codePointCount(0, article.text().length());
    each(graph, Oa.exact, quad -> selector(quad, text, length));
    each(graph, Schema.text, quad -> quotation(quad, article.text()));
  }

  private interface Look {
    void at(Quad quad);
  }

  private void each(Node graph, Node property, Look look) {
    Iterator<Quad> quads = dataset.find(graph, Node.ANY, property, Node.ANY);
    while (quads.hasNext()) {
      quotations++;
      look.at(quads.next());
    }
  }

  private void selector(Quad exact, CodePoints text, int length) {
    Optional<Integer> start = number(exact, Oa.start);
    Optional<Integer> end = number(exact, Oa.end);
    boolean within =
        start.isPresent()
            && end.isPresent()
            && 0 <= start.get()
            && start.get() < end.get()
            && end.get() <= length;
    if (!within) {
      wrong(exact, "has no place in the text of its article");
    } else if (!text.slice(new Span(start.get(), end.get())).equals(words(exact))) {
      wrong(
          exact,
          "does not stand at %d-%d of the text of its article".formatted(start.get(), end.get()));
    }
  }

  private void quotation(Quad said, String text) {
    if (!text.contains(words(said))) {
      wrong(said, "does not stand in the text of its article");
    }
  }

  private Optional<Integer> number(Quad exact, Node property) {
    Iterator<Quad> values = dataset.find(exact.getGraph(), exact.getSubject(), property, Node.ANY);
    try {
      return values.hasNext()
          ? Optional.of(Integer.parseInt(values.next().getObject().getLiteralLexicalForm()))
          : Optional.empty();
    } catch (NumberFormatException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static String words(Quad quad) {
    return quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "";
  }

  private void wrong(Quad quad, String problem) {
    String words = words(quad);
    String shown = words.length() <= 60 ? words : words.substring(0, 60) + "\u2026";
    found.add(
        new Damage("<" + quad.getSubject() + ">", "the quotation \"" + shown + "\" " + problem));
  }

  /** Quotations that are not what their article says. */
  public List<Damage> found() {
    return List.copyOf(found);
  }

  /** How many were checked. */
  public long quotations() {
    return quotations;
  }
}
