package org.mufakat.mention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date with where it comes from and how the article writes it.
 *
 * @param stated the article's own words: {@code Jumat (8/9)}
 */
public record DatedBy(ReportedDate date, DateBasis basis, String stated) {

  /**
   * The date as that of a deed which the article reports as done: a year that the article leaves
   * open is the last one possible.
   *
   * @return empty for a date that lies after {@code published}: no deed is reported before it
   */
  public Optional<DatedBy> doneBefore(LocalDate published) {
    if (!date.first().isAfter(published)) {
      return Optional.of(this);
    }
    if (basis != DateBasis.YEAR_FROM_CONTEXT) {
      return Optional.empty();
    }
    return Optional.of(new DatedBy(date.yearBefore(), basis, stated));
  }
}
