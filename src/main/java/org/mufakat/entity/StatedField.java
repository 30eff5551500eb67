package org.mufakat.entity;

import java.util.Comparator;

/** A field of cooperation in an article's own words. */
public record StatedField(String words, String language) implements Comparable<StatedField> {
  @Override
  public int compareTo(StatedField other) {
    return Comparator.comparing(StatedField::words)
        .thenComparing(StatedField::language)
        .compare(this, other);
  }
}
