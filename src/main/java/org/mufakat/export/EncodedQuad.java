package org.mufakat.export;

/**
 * A quad as the UTF-8 bytes of its terms in N-Quads; no bytes in place of the graph mean the
 * default graph.
 *
 * <p>Neighbours in a sorted run share the arrays of equal parts, so {@code ==} on a part is a cheap
 * first test. Nobody changes the arrays.
 */
record EncodedQuad(byte[][] parts) {

  byte[] part(QuadPart part) {
    return parts[part.ordinal()];
  }

  boolean inDefaultGraph() {
    return part(QuadPart.GRAPH).length == 0;
  }
}
