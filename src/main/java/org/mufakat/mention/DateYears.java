package org.mufakat.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settles the days that the dates of one article mean.
 *
 * <p>A date without a year takes the year that puts it nearest to the day of publication (at most
 * {@value #FAR_AHEAD} days ahead), or else the year of an explicit date of the same article;
 * without either it is left out. Words such as "pekan lalu" count from the day of publication. A
 * weekday is a check only: where it contradicts the numbers, the numbers stand.
 */
final class DateYears {

  private static final int FAR_AHEAD = 60;

  /** Years of the explicit dates by their first token. */
  private final TreeMap<Integer, Integer> explicit = new TreeMap<>();

  private final Optional<LocalDate> published;

  DateYears(List<WrittenDate> all, Optional<LocalDate> published) {
    this.published = published;
    all.stream()
        .filter(WrittenDate::isExplicit)
        .forEach(date -> explicit.put(date.first(), date.year()));
  }

  /**
   * What a date means, and how that is known; empty where nothing tells, and for a day that never
   * was.
   *
   * @param stated its words
   */
  Optional<DatedBy> settle(WrittenDate date, String stated) {
    try {
      if (date.isRelative() && (date.month() == 0 || published.isPresent())) {
        return published.map(
            day -> new DatedBy(relative(date, day), DateBasis.RELATIVE_TO_PUBLICATION, stated));
      }
      if (date.hasYear()) {
        return Optional.of(new DatedBy(dated(date, firstYear(date)), DateBasis.EXPLICIT, stated));
      }
      Optional<Integer> year =
          published.map(day -> nearestYear(date, day)).or(() -> contextYear(date));
      return year.map(y -> new DatedBy(dated(date, y), DateBasis.YEAR_FROM_CONTEXT, stated));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int firstYear(WrittenDate date) {
    if (date.year() > 0) {
      return date.year();
    }
    return date.month() > date.lastMonth() ? date.lastYear() - 1 : date.lastYear();
  }

  private static ReportedDate dated(WrittenDate date, int year) {
    if (date.isRange()) {
      int after = date.lastMonth() < date.month() ? year + 1 : year;
      int lastYear = date.lastYear() > 0 ? date.lastYear() : after;
      return new ReportedDate.Days(
          LocalDate.of(year, date.month(), date.day()),
          LocalDate.of(lastYear, date.lastMonth(), date.lastDay()));
    }
    if (date.month() == 0) {
      return new ReportedDate.InYear(Year.of(year));
    }
    if (date.day() == 0) {
      return new ReportedDate.InMonth(YearMonth.of(year, date.month()));
    }
    return new ReportedDate.OnDay(LocalDate.of(year, date.month(), date.day()));
  }

  private static int nearestYear(WrittenDate date, LocalDate published) {
    int day = Math.max(1, Math.min(date.day(), 28));
    int best = published.getYear();
    long nearest = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      long ahead = ChronoUnit.DAYS.between(published, LocalDate.of(year, date.month(), day));
      if (ahead <= FAR_AHEAD && Math.abs(ahead) < nearest) {
        nearest = Math.abs(ahead);
        best = year;
      }
    }
    return best;
  }

  /** The year of the explicit date that stands nearest before it, or else of the first after it. */
  private Optional<Integer> contextYear(WrittenDate date) {
    if (explicit.isEmpty()) {
      return Optional.empty();
    }
    Integer before = explicit.lowerKey(date.first());
    return Optional.of(explicit.get(before != null ? before : explicit.firstKey()));
  }

  private static ReportedDate relative(WrittenDate date, LocalDate published) {
    if (date.relative().startsWith("weekday")) {
      DayOfWeek weekday = DayOfWeek.of(date.weekday());
      if (date.relative().endsWith("week-before")) {
        LocalDate sunday = published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return new ReportedDate.OnDay(sunday.with(TemporalAdjusters.previousOrSame(weekday)));
      }
      return new ReportedDate.OnDay(published.with(adjuster(date.relative(), weekday)));
    }
    if (date.relative().endsWith("past")) {
      return dated(date, yearPast(date, published));
    }
    String[] parts = date.relative().split(" ");
    int steps = Integer.parseInt(parts[2]);
    if (date.month() > 0) {
      return dated(date, published.getYear() + steps);
    }
    return switch (parts[1]) {
      case "day" -> new ReportedDate.OnDay(published.plusDays(steps));
      case "week" -> week(published.plusWeeks(steps));
      case "month" -> new ReportedDate.InMonth(YearMonth.from(published).plusMonths(steps));
      default -> new ReportedDate.InYear(Year.from(published).plusYears(steps));
    };
  }

  /** On a Wednesday "Wednesday" is today, "last Wednesday" is not. */
  private static TemporalAdjuster adjuster(String relative, DayOfWeek weekday) {
    return switch (relative) {
      case "weekday next" -> TemporalAdjusters.next(weekday);
      case "weekday past" -> TemporalAdjusters.previous(weekday);
      default -> TemporalAdjusters.previousOrSame(weekday);
    };
  }

  /** Of the last such day or month; "last May" is never this May, "Mei lalu" may be. */
  private static int yearPast(WrittenDate date, LocalDate published) {
    boolean before = date.day() == 0 && date.relative().contains("before");
    LocalDate today = before ? published.withDayOfMonth(1) : published.plusDays(1);
    LocalDate thisYear =
        LocalDate.of(published.getYear(), date.month(), Math.max(1, Math.min(date.day(), 28)));
    return thisYear.isBefore(today) ? published.getYear() : published.getYear() - 1;
  }

  private static ReportedDate week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new ReportedDate.Days(monday, monday.plusDays(6));
  }
}
