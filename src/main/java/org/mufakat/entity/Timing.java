package org.mufakat.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mufakat.mention.ReportedDate;

/**
 * When an act happened, as one article tells it, and when the article told it.
 *
 * @param told day by which the news was out
 */
record Timing(Optional<ReportedDate> act, Optional<LocalDate> told) {

  /** {@code 2024-05, told 2024-05-18}; a question mark for what is not known. */
  @Override
  public String toString() {
    return act.map(ReportedDate::lexical).orElse("?")
        + ", told "
        + told.map(LocalDate::toString).orElse("?");
  }

  /** News of an act appears within so many days of it. */
  static final int NEWS_DAYS = 60;

  /** Whether both can be of one act. With neither day nor publication nothing is known: no. */
  boolean compatible(Timing other) {
    if (act.isPresent() && other.act.isPresent()) {
      return gap(act.get(), other.act.get()) == 0;
    }
    if (act.isPresent() || other.act.isPresent()) {
      ReportedDate known = act.or(other::act).orElseThrow();
      Optional<LocalDate> news = act.isPresent() ? other.told : told;
      return news.isPresent() && isNewsOf(news.get(), known);
    }
    return told.isPresent() && other.told.isPresent() && near(told.get(), other.told.get());
  }

  /** Days that lie between two dates at the least; 0 where they can be one. */
  static long gap(ReportedDate a, ReportedDate b) {
    long ahead = ChronoUnit.DAYS.between(a.last(), b.first());
    long behind = ChronoUnit.DAYS.between(b.last(), a.first());
    return Math.max(0, Math.max(ahead, behind));
  }

  /** An article cannot tell an act before it happened, and soon tells other news. */
  private static boolean isNewsOf(LocalDate told, ReportedDate act) {
    return !told.isBefore(act.first()) && !told.isAfter(act.last().plusDays(NEWS_DAYS));
  }

  private static boolean near(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= NEWS_DAYS;
  }
}
