package org.mufakat.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.fact.AgreementKind;
import org.mufakat.mention.ReportedDate;

/**
 * A treaty that one report dates and another one speaks of without a date, long after it was
 * signed: treaties are ratified, and cited, years later, and two countries seldom have two on one
 * subject.
 */
final class LastingTreaty implements Comparer<AgreementReport> {

  private static final Set<AgreementKind> KINDS =
      Set.of(AgreementKind.TREATY, AgreementKind.FTA, AgreementKind.CEPA);

  private final Outcome lasting;

  LastingTreaty(Scale scale) {
    lasting = scale.outcome("date", "lasting");
  }

  @Override
  public void compare(AgreementReport left, AgreementReport right, Ledger ledger) {
    ledger.enter(lasting, left.timing(), right.timing());
  }

  /** Whether two reports are to be compared so. */
  static boolean concerns(AgreementReport left, AgreementReport right) {
    boolean dated = left.timing().act().isPresent();
    return areOneKind(left.kind(), right.kind())
        && dated != right.timing().act().isPresent()
        && (dated ? isToldLong(right, left) : isToldLong(left, right));
  }

  /** The press calls a treaty an agreement as well. */
  private static boolean areOneKind(AgreementKind left, AgreementKind right) {
    return KINDS.contains(left) && (left == right || right == AgreementKind.OTHER)
        || KINDS.contains(right) && left == AgreementKind.OTHER;
  }

  private static boolean isToldLong(AgreementReport undated, AgreementReport dated) {
    Optional<LocalDate> signed = dated.timing().act().map(ReportedDate::last);
    return undated
        .timing()
        .told()
        .filter(
            day -> signed.filter(last -> day.isAfter(last.plusDays(Timing.NEWS_DAYS))).isPresent())
        .isPresent();
  }
}
