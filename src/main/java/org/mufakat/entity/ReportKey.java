package org.mufakat.entity;

import java.util.Comparator;
import org.mufakat.text.Span;

/**
 * One article's account of one agreement or event: the article and the span of its first mention.
 */
public record ReportKey(String article, Span anchor) implements Comparable<ReportKey> {

  @Override
  public int compareTo(ReportKey other) {
    return Comparator.comparing(ReportKey::article)
        .thenComparing(ReportKey::anchor)
        .compare(this, other);
  }
}
