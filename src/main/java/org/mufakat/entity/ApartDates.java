package org.mufakat.entity;

import java.time.LocalDate;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.mention.ReportedDate;

/** Two dates that cannot be one: another act, or an error in one of them. */
final class ApartDates {

  private static final int ERROR_DAYS = 3;
  private static final int WEEKS = 31;

  private final Outcome daysApart;
  private final Outcome slip;
  private final Outcome weeksApart;
  private final Outcome other;

  ApartDates(Scale scale) {
    daysApart = scale.outcome("date", "days-apart");
    slip = scale.outcome("date", "slip");
    weeksApart = scale.outcome("date", "weeks-apart");
    other = scale.outcome("date", "other");
  }

  Outcome outcome(ReportedDate left, ReportedDate right) {
    long gap = Timing.gap(left, right);
    if (gap <= ERROR_DAYS) {
      return daysApart;
    }
    boolean days = left instanceof ReportedDate.OnDay && right instanceof ReportedDate.OnDay;
    if (days && isSlip(left.first(), right.first())) {
      return slip;
    }
    return days && gap <= WEEKS ? weeksApart : other;
  }

  /** The same day of the next month. */
  private static boolean isSlip(LocalDate left, LocalDate right) {
    LocalDate earlier = left.isBefore(right) ? left : right;
    LocalDate later = left.isBefore(right) ? right : left;
    return earlier.plusMonths(1).equals(later);
  }
}
