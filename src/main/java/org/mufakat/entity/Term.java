package org.mufakat.entity;

import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.mufakat.fact.Status;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;

/** When an agreement ends if nothing extends it: the day of signature and the term. */
final class Term {

  private Term() {}

  /**
   * Empty for an agreement that is not signed yet or has ended, for one that was extended (until
   * when, the first day and the first term do not say), and where day or term is not known.
   */
  static Optional<MergedAgreement.Expiry> expiry(
      Status status, Optional<DatedBy> signed, Optional<Period> term) {
    boolean runs = status == Status.SIGNED || status == Status.IN_FORCE;
    return runs
        ? signed.flatMap(dated -> term.map(period -> after(dated.date(), period)))
        : Optional.empty();
  }

  private static MergedAgreement.Expiry after(ReportedDate signed, Period term) {
    return new MergedAgreement.Expiry(
        asPrecise(signed, term), signed.first().plus(term), signed.last().plus(term));
  }

  private static Optional<ReportedDate> asPrecise(ReportedDate signed, Period term) {
    if (signed instanceof ReportedDate.OnDay day) {
      return Optional.of(new ReportedDate.OnDay(day.day().plus(term)));
    }
    if (signed instanceof ReportedDate.InMonth in && term.getDays() == 0) {
      YearMonth month = in.month().plusMonths(term.toTotalMonths());
      return Optional.of(new ReportedDate.InMonth(month));
    }
    if (signed instanceof ReportedDate.InYear in && isWholeYears(term)) {
      return Optional.of(new ReportedDate.InYear(in.year().plusYears(term.toTotalMonths() / 12)));
    }
    return Optional.empty();
  }

  private static boolean isWholeYears(Period term) {
    return term.getDays() == 0 && term.toTotalMonths() % 12 == 0;
  }
}
