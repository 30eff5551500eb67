package org.mufakat.text;

/**
 * A stretch of the kept text: Unicode code points from {@code start} (inclusive) to {@code end}
 * (exclusive).
 *
 * @throws IllegalArgumentException if the stretch is empty or begins before the text
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no stretch of text: " + start + ".." + end);
    }
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** In reading order; of two that begin together the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
