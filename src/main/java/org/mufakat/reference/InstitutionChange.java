package org.mufakat.reference;

import java.util.List;
import java.util.Locale;

/**
 * How bodies of the tables became others.
 *
 * @param from ids of the bodies before, sorted
 * @param to ids of the bodies after, sorted
 * @param date year or month: {@code 2024-10}
 * @param source the publication that says so
 */
public record InstitutionChange(
    List<String> from, List<String> to, Kind kind, String date, String source) {

  /** {@link #label()} is the name in the ontology's codes. */
  public enum Kind {
    /** One body goes on under another name. */
    RENAMED,
    /** One body became several. */
    SPLIT,
    /** Several bodies became one, or one went into another. */
    MERGED,
    /** Another body took its place. */
    REPLACED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
