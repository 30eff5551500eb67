package org.mufakat.search;

import java.time.Duration;
import java.util.Map;

/**
 * What somebody wants to find.
 *
 * @param words as {@link WordQuery} reads them
 * @param chosen facets with the one value that things must have
 * @param from how many of the best to pass over
 * @param size how many to show
 * @param time the longest that it may take
 */
public record Wanted(String words, Map<String, String> chosen, int from, int size, Duration time) {

  /** Kind of thing, code of a country, year. */
  public static final java.util.List<String> FACETS =
      java.util.List.of(Documents.KIND, Documents.COUNTRY, Documents.YEAR);
}
