package org.mufakat.quality;

/**
 * How many quads an article costs.
 *
 * @param graph IRI of its graph
 * @param ownQuads quads of that graph
 * @param mergedShare its part of the merged view: quads of nodes that several articles tell of are
 *     divided among them
 */
public record ArticleSize(String graph, long ownQuads, double mergedShare) {

  /** Both together. */
  public double quads() {
    return ownQuads + mergedShare;
  }
}
