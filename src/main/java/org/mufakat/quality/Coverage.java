package org.mufakat.quality;

import java.util.SortedMap;

/**
 * Which articles the store holds; an article that does not say counts under {@link #UNKNOWN}.
 *
 * @param byMonth month of publication, {@code 2023-09}
 * @param byLanguage language tag
 */
public record Coverage(
    long articles,
    SortedMap<String, Long> byPublisher,
    SortedMap<String, Long> byMonth,
    SortedMap<String, Long> byLanguage) {

  /** Stands for what an article does not say. */
  public static final String UNKNOWN = "unknown";
}
