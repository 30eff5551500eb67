package org.mufakat.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.mention.ReportedDate;

/** The days of two acts that are done, or when the news of them came out. */
final class CommonDate implements Comparer<Report> {

  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  private final Outcome sameDay;
  private final Outcome inDays;
  private final Outcome inMonth;
  private final Outcome inYear;
  private final ApartDates apart;
  private final Outcome fresh;
  private final Outcome recent;
  private final Outcome old;
  private final Outcome veryOld;
  private final Outcome before;
  private final Outcome together;
  private final Outcome near;
  private final Outcome monthsApart;
  private final Outcome far;
  private final Outcome yearsApart;
  private final Outcome unknown;

  CommonDate(Scale scale) {
    sameDay = scale.outcome("date", "same-day");
    inDays = scale.outcome("date", "in-days");
    inMonth = scale.outcome("date", "in-month");
    inYear = scale.outcome("date", "in-year");
    apart = new ApartDates(scale);
    fresh = scale.outcome("date", "fresh");
    recent = scale.outcome("date", "recent");
    old = scale.outcome("date", "old");
    veryOld = scale.outcome("date", "very-old");
    before = scale.outcome("date", "before");
    together = scale.outcome("date", "together");
    near = scale.outcome("date", "near");
    monthsApart = scale.outcome("date", "apart");
    far = scale.outcome("date", "far");
    yearsApart = scale.outcome("date", "years-apart");
    unknown = scale.outcome("date", "unknown");
  }

  @Override
  public void compare(Report left, Report right, Ledger ledger) {
    ledger.enter(outcome(left.timing(), right.timing()), left.timing(), right.timing());
  }

  private Outcome outcome(Timing left, Timing right) {
    if (left.act().isPresent() && right.act().isPresent()) {
      return acts(left.act().get(), right.act().get());
    }
    Optional<ReportedDate> act = left.act().or(right::act);
    Optional<LocalDate> told = left.act().isPresent() ? right.told() : left.told();
    if (act.isPresent()) {
      return told.map(day -> news(day, act.get())).orElse(unknown);
    }
    return left.told().isPresent() && right.told().isPresent()
        ? news(left.told().get(), right.told().get())
        : unknown;
  }

  private Outcome acts(ReportedDate left, ReportedDate right) {
    if (Timing.gap(left, right) > 0) {
      return apart.outcome(left, right);
    }
    long days = Math.max(length(left), length(right));
    if (days == 1) {
      return sameDay;
    }
    if (days <= WEEK) {
      return inDays;
    }
    return days <= MONTH ? inMonth : inYear;
  }

  private static long length(ReportedDate date) {
    return ChronoUnit.DAYS.between(date.first(), date.last()) + 1;
  }

  /** It may still be yesterday elsewhere. */
  private Outcome news(LocalDate told, ReportedDate act) {
    if (told.isBefore(act.first())) {
      return told.isBefore(act.first().minusDays(1)) ? before : monthsApart;
    }
    if (length(act) > MONTH && !told.isAfter(act.last())) {
      return inYear;
    }
    long age = ChronoUnit.DAYS.between(act.last(), told);
    if (age <= WEEK) {
      return fresh;
    }
    if (age <= Timing.NEWS_DAYS) {
      return recent;
    }
    return age <= YEAR ? old : veryOld;
  }

  private Outcome news(LocalDate one, LocalDate other) {
    long days = Math.abs(ChronoUnit.DAYS.between(one, other));
    if (days <= 3) {
      return together;
    }
    if (days <= 2 * WEEK) {
      return near;
    }
    if (days <= Timing.NEWS_DAYS) {
      return monthsApart;
    }
    return days <= YEAR ? far : yearsApart;
  }
}
