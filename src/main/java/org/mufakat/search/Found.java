package org.mufakat.search;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param total of all pages, exactly
 * @param facets for each facet its values with how many things have them, most first; of a facet by
 *     which was chosen also the values that were not chosen
 */
public record Found(long total, List<Hit> hits, Map<String, List<Count>> facets) {

  /**
   * @param count things with this value
   */
  public record Count(String value, long count) {}
}
