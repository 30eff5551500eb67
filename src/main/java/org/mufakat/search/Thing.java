package org.mufakat.search;

import java.util.List;
import java.util.Set;

/**
 * Something that is found by words.
 *
 * @param graph whose article says so; empty for the merged view
 * @param owner what it goes with when it changes: a node of the merged view, or the graph
 * @param texts all of its words, the name first
 * @param countries codes
 * @param reports what its words are evidence for
 * @param isRepeated whether another thing says the same, so that only SPARQL finds this one
 */
record Thing(
    String iri,
    Kind kind,
    String graph,
    String owner,
    List<Text> texts,
    Set<String> countries,
    Set<String> years,
    Set<String> reports,
    boolean isRepeated) {

  /**
   * @param language tag; may be empty
   */
  public record Text(String property, String words, String language) {}
}
