package org.mufakat.mention;

/**
 * A date as it stands in a text, before its year is settled; 0 and empty where a part is not
 * written.
 *
 * @param first its first token
 * @param end the index after its last token
 * @param weekday 1 (Monday) to 7
 * @param lastDay of an interval
 * @param relative to the day of publication: {@code weekday last}, {@code relative week -1}; to the
 *     date named before it: {@code relative date -1}; with a month, what tells its year: {@code
 *     relative year -1}, {@code relative past}, {@code relative before past}
 */
record WrittenDate(
    int first,
    int end,
    int weekday,
    int day,
    int month,
    int year,
    int lastDay,
    int lastMonth,
    int lastYear,
    String relative) {

  static WrittenDate single(int first, int end, int weekday, int day, int month, int year) {
    return new WrittenDate(first, end, weekday, day, month, year, 0, 0, 0, "");
  }

  static WrittenDate relative(int first, int end, int weekday, String relative) {
    return new WrittenDate(first, end, weekday, 0, 0, 0, 0, 0, 0, relative);
  }

  /**
   * With words around it that tell that it is past.
   *
   * @param before true where it is before this month
   */
  WrittenDate within(int start, int stop, boolean before) {
    String past = before ? "relative before past" : "relative past";
    return new WrittenDate(start, stop, weekday, day, month, 0, 0, 0, 0, past);
  }

  /** With words behind it that tell its year. */
  WrittenDate until(int stop, String year) {
    return new WrittenDate(first, stop, weekday, day, month, 0, 0, 0, 0, year);
  }

  boolean isRange() {
    return lastDay > 0;
  }

  boolean isRelative() {
    return !relative.isEmpty();
  }

  /** True where it counts from the date named before it: "a day earlier". */
  boolean countsFromDate() {
    return relative.startsWith("relative date");
  }

  /** How many units it lies behind what it counts from; negative where before. */
  int steps() {
    return Integer.parseInt(relative.substring(relative.lastIndexOf(' ') + 1));
  }

  /** True where it tells the year of other dates. */
  boolean isExplicit() {
    return year > 0 && month > 0;
  }

  boolean hasYear() {
    return year > 0 || lastYear > 0;
  }

  /** True where its weekday is not that of its day. */
  boolean contradicts(ReportedDate meant) {
    return weekday > 0
        && (!isRelative() || month > 0)
        && meant instanceof ReportedDate.OnDay on
        && on.day().getDayOfWeek().getValue() != weekday;
  }
}
