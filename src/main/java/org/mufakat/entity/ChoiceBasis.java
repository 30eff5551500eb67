package org.mufakat.entity;

import java.util.Locale;

/** Why the merged view shows one of several values that cannot stand side by side. */
public enum ChoiceBasis {
  /** A person accepted it. */
  ACCEPTED,
  /** The publisher of the other one took it back later. */
  CORRECTED,
  MOST_SOURCES,
  HIGHEST_CONFIDENCE,
  EARLIEST,
  /** Nothing speaks for either: the smaller one. */
  ORDER;

  /** The name in the ontology's codes: {@code most-sources}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
