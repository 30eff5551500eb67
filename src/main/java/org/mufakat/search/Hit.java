package org.mufakat.search;

import java.util.List;

/**
 * A thing that was found.
 *
 * @param graph of the article that says so; empty for the merged view
 * @param texts all of its words, its name first
 * @param best the one of them that fits best
 * @param marks the words in it for which it was found
 * @param countries codes
 * @param reports IRIs of what its words are evidence for
 */
public record Hit(
    String iri,
    String kind,
    String graph,
    float score,
    List<Text> texts,
    Text best,
    List<Mark> marks,
    List<String> countries,
    List<String> years,
    List<String> reports) {

  /**
   * @param property IRI
   * @param language tag; may be empty
   */
  public record Text(String property, String text, String language) {}
}
