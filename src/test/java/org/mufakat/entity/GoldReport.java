package org.mufakat.entity;

import java.util.Set;
import org.mufakat.text.Span;

/**
 * A report as an analyst finds it in an article of the corpus.
 *
 * @param agreements key of the agreement it is of; several where that cannot be known
 * @param anchor words that hold the first mention of the instrument
 * @param half {@code tune} or {@code held}
 */
record GoldReport(String article, Set<String> agreements, Span anchor, String half, String note) {

  boolean isAmbiguous() {
    return agreements.size() > 1;
  }

  String agreement() {
    return agreements.iterator().next();
  }
}
