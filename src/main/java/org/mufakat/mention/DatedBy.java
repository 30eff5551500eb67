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
   * The day that lies some days behind this one.
   *
   * @return empty where this is no single day
   */
  Optional<DatedBy> daysOn(int days, String words) {
    return date instanceof ReportedDate.OnDay on
        ? Optional.of(new DatedBy(new ReportedDate.OnDay(on.day().plusDays(days)), basis, words))
        : Optional.empty();
  }

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
