package org.mufakat.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date exactly as precise as the article made it: never padded to a day, never guessed.
 *
 * <p>Gregorian days at the place of publication, no time zone. Single dates have the shapes of XML
 * Schema 1.1 part 2, section 3.3 (gYear, gYearMonth, date); an interval of days is written as in
 * ISO 8601, {@code 2023-09-05/2023-09-07}.
 */
public sealed interface ReportedDate {

  /** {@code 2024}, {@code 2024-05}, {@code 2024-05-17} or {@code 2024-05-17/2024-05-19}. */
  String lexical();

  /** First day that it can be. */
  LocalDate first();

  /** Last day that it can be. */
  LocalDate last();

  /** The same days, as precise, of the year before. */
  ReportedDate yearBefore();

  /**
   * Reads a date whose length states its precision.
   *
   * @throws DateTimeException if {@code iso} has another shape, or names a day that never was
   *     (2023-02-30)
   */
  static ReportedDate parse(String iso) {
    return switch (iso.length()) {
      case 4 -> new InYear(Year.parse(iso));
      case 7 -> new InMonth(YearMonth.parse(iso));
      case 10 -> new OnDay(LocalDate.parse(iso));
      case 21 -> interval(iso);
      default ->
          throw new DateTimeException(
              "expected YYYY, YYYY-MM, YYYY-MM-DD or two days with a slash, got \"" + iso + "\"");
    };
  }

  private static ReportedDate interval(String iso) {
    return new Days(LocalDate.parse(iso.substring(0, 10)), LocalDate.parse(iso.substring(11)));
  }

  record InYear(Year year) implements ReportedDate {
    @Override
    public String lexical() {
      return "%04d".formatted(year.getValue());
    }

    @Override
    public ReportedDate yearBefore() {
      return new InYear(year.minusYears(1));
    }

    @Override
    public LocalDate first() {
      return year.atDay(1);
    }

    @Override
    public LocalDate last() {
      return year.atMonth(12).atEndOfMonth();
    }
  }

  record InMonth(YearMonth month) implements ReportedDate {
    @Override
    public String lexical() {
      return month.toString();
    }

    @Override
    public ReportedDate yearBefore() {
      return new InMonth(month.minusYears(1));
    }

    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }
  }

  record OnDay(LocalDate day) implements ReportedDate {
    @Override
    public String lexical() {
      return day.toString();
    }

    @Override
    public ReportedDate yearBefore() {
      return new OnDay(day.minusYears(1));
    }

    @Override
    public LocalDate first() {
      return day;
    }

    @Override
    public LocalDate last() {
      return day;
    }
  }

  /** An interval of days, both included. */
  record Days(LocalDate first, LocalDate last) implements ReportedDate {
    public Days {
      if (!first.isBefore(last)) {
        throw new DateTimeException("an interval ends after it begins: " + first + "/" + last);
      }
    }

    @Override
    public ReportedDate yearBefore() {
      return new Days(first.minusYears(1), last.minusYears(1));
    }

    @Override
    public String lexical() {
      return first + "/" + last;
    }
  }
}
