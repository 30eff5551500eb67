package org.mufakat.serve.site;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.Words;

/**
 * A bar chart for SVG: where each bar lies and what stands beside it, in units of the picture.
 *
 * @param description what the picture shows, for those who do not see it
 */
record Bars(int width, int height, String description, List<Bar> bars) {

  private static final int WIDTH = 520;
  private static final int LABELS = 210;
  private static final int LONGEST = 240;
  private static final int ROW = 24;
  private static final int BAR = 16;
  private static final int GAP = 6;
  private static final int BASELINE = 13;
  private static final int MOST_LETTERS = 27;

  /**
   * A bar.
   *
   * @param y of its upper edge
   * @param baseline of the words beside it
   * @param labelEnd where its label ends
   * @param countStart where its count begins
   */
  record Bar(
      String label,
      long count,
      int x,
      int y,
      int width,
      int height,
      int baseline,
      int labelEnd,
      int countStart) {}

  static Bars of(FigureTable table, Language language) {
    long longest = table.rows().stream().mapToLong(FigureTable.Row::count).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (FigureTable.Row row : table.rows()) {
      int length = (int) Math.max(1, row.count() * LONGEST / Math.max(1, longest));
      int y = bars.size() * ROW + (ROW - BAR) / 2;
      bars.add(
          new Bar(
              shortened(row.label()),
              row.count(),
              LABELS,
              y,
              length,
              BAR,
              y + BASELINE,
              LABELS - GAP,
              LABELS + length + GAP));
    }
    return new Bars(WIDTH, Math.max(1, bars.size()) * ROW, described(table, language), bars);
  }

  private static String described(FigureTable table, Language language) {
    String largest =
        table.rows().stream()
            .reduce((one, other) -> other.count() > one.count() ? other : one)
            .map(row -> row.label() + ", " + row.count())
            .orElse("0");
    return Words.in(language)
        .get("chart-says")
        .replace("{bars}", String.valueOf(table.rows().size()))
        .replace("{largest}", largest);
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= MOST_LETTERS
        ? label
        : label.substring(0, label.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
  }
}
