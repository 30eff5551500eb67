package org.mufakat.cli;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mufakat.figures.Figures;
import org.mufakat.figures.LastWrite;
import org.mufakat.quality.Density;
import org.mufakat.quality.StoreStatistics;
import org.mufakat.query.Tally;

/**
 * Figures of a store as lines for people.
 *
 * @param journal what was done to the store, as lines of JSON
 */
record StatsText(StoreStatistics statistics, Figures figures, List<String> journal) {

  private static final int MOST_PARTNERS = 10;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("articles: " + statistics.coverage().articles());
    table(lines, "by publisher", statistics.coverage().byPublisher());
    table(lines, "by month of publication", statistics.coverage().byMonth());
    table(lines, "by language", statistics.coverage().byLanguage());
    tallies(lines, "agreements by kind", figures.kinds());
    tallies(lines, partners(), figures.partners().stream().limit(MOST_PARTNERS).toList());
    figures.lastWrite().ifPresent(change -> lines.add(lastWrite(change)));
    lines.add("inputs refused in all loads: " + refused());
    table(lines, "merged view, nodes by class", statistics.mergedNodes());
    table(lines, "articles' graphs, nodes by class", statistics.articleNodes());
    lines.add("quads: " + statistics.quads());
    lines.add(density(statistics.density()));
    return lines;
  }

  private String partners() {
    int all = figures.partners().size();
    return "partners of Indonesia by agreements"
        + (all > MOST_PARTNERS
            ? ", first %d of %d (all: `mufakat query partners`)".formatted(MOST_PARTNERS, all)
            : "");
  }

  private static void tallies(List<String> lines, String title, List<Tally> tallies) {
    Map<String, Long> counts = new LinkedHashMap<>();
    tallies.forEach(tally -> counts.merge(tally.label(), tally.count(), Long::sum));
    table(lines, title, counts);
  }

  private static String lastWrite(LastWrite change) {
    return "last change: %s, %s: %d loaded, %d removed, %d refused"
        .formatted(change.at(), change.did(), change.loaded(), change.removed(), change.refused());
  }

  private static void table(List<String> lines, String title, Map<String, Long> counts) {
    lines.add(title + ":");
    int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    counts.forEach(
        (name, count) ->
            lines.add("  %s%s  %6d".formatted(name, " ".repeat(width - name.length()), count)));
  }

  private long refused() {
    return journal.stream()
        .mapToLong(
            line -> JsonParser.parseString(line).getAsJsonObject().getAsJsonArray("refused").size())
        .sum();
  }

  private static String density(Density density) {
    return String.format(
        Locale.ROOT,
        "quads per article: median %.0f, 90th percentile %.0f (budget: median %d)%s",
        density.median(),
        density.p90(),
        Density.BUDGET,
        density.withinBudget() ? "" : ", over it");
  }
}
