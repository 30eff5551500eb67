package org.mufakat.export;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Which part of a quad compares first.
 *
 * <p>Parts compare as unsigned bytes, a prefix before what continues it. That is the order of whole
 * N-Quads lines: an IRI ends in {@code >}, which occurs nowhere in it, and the space after a
 * literal or the dot of the default graph sorts before anything that could continue there.
 */
enum QuadOrder implements Comparator<EncodedQuad> {
  BY_LINE(QuadPart.SUBJECT, QuadPart.PREDICATE, QuadPart.OBJECT, QuadPart.GRAPH),
  BY_GRAPH(QuadPart.GRAPH, QuadPart.SUBJECT, QuadPart.PREDICATE, QuadPart.OBJECT);

  private final QuadPart[] parts;

  QuadOrder(QuadPart... parts) {
    this.parts = parts;
  }

  /** The part at a place of the order, 0 the most significant. */
  QuadPart part(int place) {
    return parts[place];
  }

  @Override
  public int compare(EncodedQuad left, EncodedQuad right) {
    for (QuadPart part : parts) {
      byte[] a = left.part(part);
      byte[] b = right.part(part);
      int difference = a == b ? 0 : Arrays.compareUnsigned(a, b);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
