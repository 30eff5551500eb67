package org.mufakat.export;

/** The four parts of a quad, in the order of an N-Quads line. */
enum QuadPart {
  SUBJECT,
  PREDICATE,
  OBJECT,
  GRAPH;

  static final int COUNT = values().length;
}
