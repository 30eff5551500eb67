package org.mufakat.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What was looked through to find nothing.
 *
 * @param first day of publication of the earliest article, {@code YYYY-MM-DD}; empty where no
 *     article has one
 * @param last likewise of the latest
 * @param undated articles without a day of publication
 */
public record Searched(long articles, long undated, Optional<String> first, Optional<String> last) {

  private static final String QUESTION =
      """
      SELECT ?articles ?dated ?first ?last WHERE {
        { SELECT (COUNT(?article) AS ?articles) WHERE { ?article a schema:NewsArticle } }
        {
          SELECT (COUNT(?day) AS ?dated) (MIN(?day) AS ?first) (MAX(?day) AS ?last)
          WHERE { ?article a schema:NewsArticle ; schema:datePublished ?day }
        }
      }
      """;

  static Searched in(Function<Query, List<Binding>> select, String base) {
    Binding row = select.apply(SparqlText.parse(QUESTION, base)).get(0);
    long articles = number(row, "articles");
    return new Searched(
        articles, articles - number(row, "dated"), text(row, "first"), text(row, "last"));
  }

  /** One sentence for a person whose question found nothing. */
  public String sentence() {
    if (articles == 0) {
      return "No rows: the store holds no articles yet.";
    }
    String period =
        first.map(day -> " published from " + day + " to " + last.orElse(day)).orElse("");
    String rest =
        undated > 0 && first.isPresent() ? " (" + undated + " of them without a date)" : "";
    return "No rows; searched "
        + articles
        + (articles == 1 ? " article" : " articles")
        + period
        + rest
        + ".";
  }

  private static long number(Binding row, String name) {
    return Long.parseLong(text(row, name).orElseThrow());
  }

  private static Optional<String> text(Binding row, String name) {
    return Optional.ofNullable(row.get(Var.alloc(name))).map(node -> node.getLiteralLexicalForm());
  }
}
