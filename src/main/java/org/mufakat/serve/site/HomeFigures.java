package org.mufakat.serve.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.mufakat.figures.Figures;
import org.mufakat.quality.Coverage;
import org.mufakat.query.Tally;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.Term;
import org.mufakat.serve.html.Words;

/** The figures of the home page as tables, each with its chart. */
final class HomeFigures {

  private static final int MOST_ROWS = 12;
  private static final int MOST_MONTHS = 24;

  /** What readers come for; the rest serves these. */
  private static final List<Node> CLASSES =
      List.of(
          Coop.Agreement,
          Coop.CooperationEvent,
          Terms.Foaf.Person,
          Coop.Institution,
          Coop.Country,
          Terms.Schema.NewsArticle);

  private final Figures figures;
  private final Addresses addresses;
  private final Language language;
  private final Map<String, String> words;

  HomeFigures(Figures figures, Addresses addresses, Language language) {
    this.figures = figures;
    this.addresses = addresses;
    this.language = language;
    this.words = Words.in(language);
  }

  /** A table and the picture of it. */
  record Shown(FigureTable table, Bars chart) {}

  /** Those that have something in them. */
  List<Shown> all() {
    Coverage coverage = figures.coverage();
    return List.of(
            things(),
            tallies("kinds", "kind", figures.kinds(), "/api/counts.html"),
            tallies("partners", "partner", figures.partners(), "/api/partners.html"),
            most("publishers", "publisher", coverage.byPublisher()),
            latest("months", "month", coverage.byMonth()),
            most("languages", "language", coverage.byLanguage()))
        .stream()
        .filter(table -> !table.rows().isEmpty())
        .map(table -> new Shown(table, Bars.of(table, language)))
        .toList();
  }

  private FigureTable things() {
    List<FigureTable.Row> rows =
        CLASSES.stream()
            .map(Node::getURI)
            .filter(figures.nodes()::containsKey)
            .map(type -> new FigureTable.Row(label(type), "", figures.nodes().get(type)))
            .toList();
    return new FigureTable(
        "things", words.get("figure-things"), words.get("figure-thing"), rows, rows.size(), "");
  }

  private String label(String type) {
    return Term.of(type).map(term -> term.label(language)).orElse(type);
  }

  private FigureTable tallies(String id, String thing, List<Tally> tallies, String more) {
    Function<Tally, String> target = tally -> addresses.target(tally.iri()).orElse("");
    List<FigureTable.Row> rows =
        tallies.stream()
            .limit(MOST_ROWS)
            .map(tally -> new FigureTable.Row(tally.label(), target.apply(tally), tally.count()))
            .toList();
    return named(id, thing, rows, tallies.size(), more);
  }

  private FigureTable ofArticles(
      String id, String thing, List<FigureTable.Row> shown, Map<String, Long> all) {
    return named(id, thing, shown, all.size(), "/api/articles.html");
  }

  private FigureTable named(
      String id, String thing, List<FigureTable.Row> rows, int all, String more) {
    return new FigureTable(
        id,
        words.get("figure-" + id),
        words.get("figure-" + thing),
        rows,
        all,
        addresses.root() + more);
  }

  private FigureTable most(String id, String thing, SortedMap<String, Long> counts) {
    List<FigureTable.Row> rows =
        rows(counts).stream()
            .sorted(Comparator.comparing(FigureTable.Row::count).reversed())
            .limit(MOST_ROWS)
            .toList();
    return ofArticles(id, thing, rows, counts);
  }

  private FigureTable latest(String id, String thing, SortedMap<String, Long> counts) {
    List<FigureTable.Row> rows = rows(counts);
    return ofArticles(
        id, thing, rows.subList(Math.max(0, rows.size() - MOST_MONTHS), rows.size()), counts);
  }

  /** In the order of their names. */
  private List<FigureTable.Row> rows(SortedMap<String, Long> counts) {
    return counts.entrySet().stream()
        .map(count -> new FigureTable.Row(known(count.getKey()), "", count.getValue()))
        .toList();
  }

  private String known(String name) {
    return name.equals(Coverage.UNKNOWN) ? words.get("unknown") : name;
  }
}
