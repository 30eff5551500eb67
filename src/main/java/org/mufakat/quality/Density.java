package org.mufakat.quality;

import java.util.List;

/**
 * Quads per article: the budget is {@value #BUDGET} at the median, the merged view included.
 *
 * @param articles by graph name
 */
public record Density(List<ArticleSize> articles) {

  /** Quads that half of the articles may reach at most. */
  public static final int BUDGET = 250;

  public Density {
    articles = List.copyOf(articles);
  }

  /** The least number of quads that half of the articles stay within; 0 without articles. */
  public double median() {
    return percentile(50);
  }

  /** The least number of quads that nine of ten articles stay within; 0 without articles. */
  public double p90() {
    return percentile(90);
  }

  public boolean withinBudget() {
    return median() <= BUDGET;
  }

  /** Nearest rank: a figure that one of the articles has. */
  private double percentile(int percent) {
    if (articles.isEmpty()) {
      return 0;
    }
    List<Double> sizes = articles.stream().map(ArticleSize::quads).sorted().toList();
    int rank = (int) Math.ceil(sizes.size() * percent / 100.0);
    return sizes.get(rank - 1);
  }
}
