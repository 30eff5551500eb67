package org.mufakat.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Modality;
import org.mufakat.mention.ReportedDate;

/**
 * The dates of an agreement that one report at least tells as still to come, or as agreed on before
 * it was signed, as the press tells of treaties.
 */
final class PlanAndDeed implements Comparer<AgreementReport> {

  private static final int MONTH = 31;
  private static final int HALF_YEAR = 183;
  private static final int YEAR = 366;
  private static final int LONG_TALKS = 5 * YEAR;

  /** An article of the day of signing may still call it planned. */
  private static final int LATE_NEWS = 7;

  private final Outcome stated;
  private final Outcome planMoved;
  private final Outcome planFar;
  private final Outcome soon;
  private final Outcome planned;
  private final Outcome longPlanned;
  private final Outcome longTalks;
  private final Outcome planTooOld;
  private final Outcome planAfter;
  private final Outcome unknown;

  PlanAndDeed(Scale scale) {
    stated = scale.outcome("date", "in-month");
    planMoved = scale.outcome("date", "plan-moved");
    planFar = scale.outcome("date", "plan-far");
    soon = scale.outcome("date", "soon");
    planned = scale.outcome("date", "planned");
    longPlanned = scale.outcome("date", "long-planned");
    longTalks = scale.outcome("date", "long-talks");
    planTooOld = scale.outcome("date", "plan-too-old");
    planAfter = scale.outcome("date", "plan-after");
    unknown = scale.outcome("date", "unknown");
  }

  @Override
  public void compare(AgreementReport left, AgreementReport right, Ledger ledger) {
    ledger.enter(outcome(left, right), left.timing(), right.timing());
  }

  private Outcome outcome(AgreementReport left, AgreementReport right) {
    Optional<ReportedDate> one = day(left);
    Optional<ReportedDate> other = day(right);
    if (one.isPresent() && other.isPresent()) {
      return dates(one.get(), other.get());
    }
    boolean bothAhead = left.isAhead() && right.isAhead();
    boolean leftIsPlan = right.isAhead() ? left.isAhead() : isPlan(left, right);
    AgreementReport plan = leftIsPlan ? left : right;
    AgreementReport deed = plan == left ? right : left;
    Optional<Long> lead = bothAhead ? distance(left, right) : lead(plan, deed);
    return lead.map(days -> outcome(days, isTreaty(left) || isTreaty(right))).orElse(unknown);
  }

  private Outcome dates(ReportedDate one, ReportedDate other) {
    long gap = Timing.gap(one, other);
    if (gap == 0) {
      return stated;
    }
    return gap <= HALF_YEAR / 2 ? planMoved : planFar;
  }

  /** Days from the telling of the plan to the deed; below 0 where the plan came later. */
  private static Optional<Long> lead(AgreementReport plan, AgreementReport deed) {
    Optional<LocalDate> done = day(deed).map(ReportedDate::last).or(() -> deed.timing().told());
    Optional<LocalDate> expected = day(plan).map(ReportedDate::first);
    Optional<LocalDate> from = expected.isPresent() ? expected : plan.timing().told();
    return from.flatMap(day -> done.map(until -> ChronoUnit.DAYS.between(day, until)));
  }

  private static Optional<Long> distance(AgreementReport left, AgreementReport right) {
    Optional<LocalDate> one = left.timing().told();
    Optional<LocalDate> other = right.timing().told();
    return one.flatMap(a -> other.map(b -> Math.abs(ChronoUnit.DAYS.between(a, b))));
  }

  private Outcome outcome(long days, boolean treaty) {
    if (days < -LATE_NEWS) {
      return planAfter;
    }
    if (days <= MONTH) {
      return soon;
    }
    if (days <= HALF_YEAR) {
      return planned;
    }
    if (treaty && days <= LONG_TALKS) {
      return longTalks;
    }
    return days <= YEAR ? longPlanned : planTooOld;
  }

  /** Whether two reports are to be compared so. */
  static boolean concerns(AgreementReport left, AgreementReport right) {
    return isPlan(left, right) || isPlan(right, left);
  }

  private static boolean isPlan(AgreementReport report, AgreementReport other) {
    return report.isAhead() || isTreaty(report) && isTreaty(other) && isToldBefore(report, other);
  }

  private static boolean isToldBefore(AgreementReport report, AgreementReport deed) {
    Optional<LocalDate> done = day(deed).map(ReportedDate::first);
    return day(report).isEmpty()
        && done.isPresent()
        && report.timing().told().filter(day -> day.isBefore(done.get())).isPresent();
  }

  /** A day told with a treaty that is agreed on, and not signed, is one of its talks. */
  private static Optional<ReportedDate> day(AgreementReport report) {
    return isTreaty(report) && report.modality() == Modality.AGREED
        ? Optional.empty()
        : report.timing().act();
  }

  private static boolean isTreaty(AgreementReport report) {
    return report.kind() == AgreementKind.FTA
        || report.kind() == AgreementKind.CEPA
        || report.kind() == AgreementKind.TREATY;
  }
}
