package org.mufakat.cli;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mufakat.quality.Density;
import org.mufakat.quality.StoreStatistics;

/**
 * Figures of a store as lines for people.
 *
 * @param journal what was done to the store, as lines of JSON
 */
record StatsText(StoreStatistics statistics, List<String> journal) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("articles: " + statistics.coverage().articles());
    table(lines, "by publisher", statistics.coverage().byPublisher());
    table(lines, "by month of publication", statistics.coverage().byMonth());
    table(lines, "by language", statistics.coverage().byLanguage());
    lines.add("inputs refused in all loads: " + refused());
    table(lines, "merged view, nodes by class", statistics.mergedNodes());
    table(lines, "articles' graphs, nodes by class", statistics.articleNodes());
    lines.add("quads: " + statistics.quads());
    lines.add(density(statistics.density()));
    return lines;
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
