package org.mufakat.mention;

/** Where the year (or the day) of a date comes from. */
public enum DateBasis {
  EXPLICIT,
  YEAR_FROM_CONTEXT,
  RELATIVE_TO_PUBLICATION;

  /** The name in the ontology's codes: {@code year-from-context}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
