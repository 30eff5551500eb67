package org.mufakat.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds dates, as precise as written.
 *
 * <p>Day first. {@code n/n} is a date only in brackets, after a weekday or with a year. A date
 * without a year takes the year that puts it nearest to the day of publication (at most 60 days
 * ahead), or else the year of an explicit date of the same article; without either it is left out.
 * Words such as "pekan lalu" count from the day of publication. A weekday is a check only: where it
 * contradicts the numbers, the numbers stand and {@link Found#doubtful()} tells.
 */
public final class DateFinder {

  private static final int FAR_AHEAD = 60;

  private final TimeWords words = new TimeWords();

  /**
   * The dates of an article, in order.
   *
   * @param doubtful those whose weekday contradicts their day
   */
  public record Found(List<DateMention> dates, List<DateMention> doubtful) {}

  public Found find(ReadText text, Optional<LocalDate> published) {
    List<Raw> raw = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Scan scan = new Scan(text.tokens(), sentence.first(), sentence.end());
      for (int i = sentence.first(); i < sentence.end(); i++) {
        Raw date = scan.at(i);
        if (date != null) {
          raw.add(date);
          i = date.end - 1;
        }
      }
    }
    return resolve(text, raw, published);
  }

  /** A date as it stands, before its year is settled; 0 = not written. */
  private record Raw(
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

    static Raw single(int first, int end, int weekday, int day, int month, int year) {
      return new Raw(first, end, weekday, day, month, year, 0, 0, 0, "");
    }

    static Raw relative(int first, int end, int weekday, String relative) {
      return new Raw(first, end, weekday, 0, 0, 0, 0, 0, 0, relative);
    }

    boolean isRange() {
      return lastDay > 0;
    }
  }

  /** Reads dates of one sentence. */
  private final class Scan {
    private final List<Token> tokens;
    private final int first;
    private final int end;

    Scan(List<Token> tokens, int first, int end) {
      this.tokens = tokens;
      this.first = first;
      this.end = end;
    }

    Raw at(int i) {
      Token token = tokens.get(i);
      int weekday = words.weekday(token);
      if (weekday > 0) {
        return afterWeekday(i, weekday);
      }
      if (token.isNumber()) {
        Raw date = dayMonth(i, i, 0);
        return date != null
            ? date
            : numeric(i, i, 0, bracketBefore(i)) != null
                ? numeric(i, i, 0, bracketBefore(i))
                : bareYear(i);
      }
      if (words.month(token) > 0 && token.isCapitalised()) {
        return monthFirst(i, i, 0);
      }
      TokenTrie.Hit<String> relative = words.relative(tokens, i, end);
      return relative == null ? null : Raw.relative(i, relative.end(), 0, relative.values().get(0));
    }

    private Raw afterWeekday(int i, int weekday) {
      int next = skip(i + 1);
      if (next < end) {
        Raw date = dayMonth(i, next, weekday);
        date = date != null ? date : numeric(i, next, weekday, true);
        date =
            date != null
                ? date
                : words.month(tokens.get(next)) > 0 ? monthFirst(i, next, weekday) : null;
        if (date != null) {
          return date;
        }
      }
      int last = words.endAt("weekday-last", tokens, i + 1, end);
      int ahead = words.endAt("weekday-next", tokens, i + 1, end);
      int before = words.startBefore("weekday-next", tokens, first, i);
      if (ahead > 0 || before >= 0) {
        return Raw.relative(i, Math.max(ahead, i + 1), weekday, "weekday next");
      }
      return Raw.relative(i, Math.max(last, i + 1), weekday, "weekday last");
    }

    /** Past a comma, an opening bracket, "tanggal". */
    private int skip(int i) {
      int at = i;
      while (at < end && at < i + 2 && isFiller(tokens.get(at))) {
        at++;
      }
      return at;
    }

    private boolean isFiller(Token token) {
      return token.is(",")
          || token.is("(")
          || token.is("tanggal")
          || token.is("pagi")
          || token.is("siang")
          || token.is("malam");
    }

    private boolean bracketBefore(int i) {
      return i > first && tokens.get(i - 1).is("(");
    }

    /** "8 September 2023", "5-7 September 2023", "28 Agustus - 2 September 2023". */
    private Raw dayMonth(int from, int i, int weekday) {
      int day = number(i, 31);
      if (day == 0) {
        return null;
      }
      int at = ordinal(i + 1);
      int month = monthAt(at);
      if (month > 0) {
        int year = yearAt(at + 1);
        int after = at + (year > 0 ? yearEnd(at + 1) - at : 1);
        Raw range = rangeAfter(from, after, weekday, day, month, year);
        return range != null
            ? range
            : Raw.single(from, close(after, from), weekday, day, month, year);
      }
      int dash = words.endAt("range", tokens, at, end);
      int lastDay = dash > 0 && dash < end ? number(dash, 31) : 0;
      if (lastDay > day && monthAt(ordinal(dash + 1)) > 0) {
        int m = ordinal(dash + 1);
        int year = yearAt(m + 1);
        int after = year > 0 ? yearEnd(m + 1) : m + 1;
        return new Raw(
            from,
            close(after, from),
            weekday,
            day,
            monthAt(m),
            year,
            lastDay,
            monthAt(m),
            year,
            "");
      }
      return null;
    }

    private Raw rangeAfter(int from, int after, int weekday, int day, int month, int year) {
      int dash = words.endAt("range", tokens, after, end);
      if (dash < 0 || dash >= end || tokens.get(after).is("dan") || tokens.get(after).is("and")) {
        return null;
      }
      int lastDay = number(dash, 31);
      int lastMonth = lastDay > 0 ? monthAt(dash + 1) : 0;
      if (lastMonth == 0) {
        return null;
      }
      int lastYear = yearAt(dash + 2);
      int stop = lastYear > 0 ? yearEnd(dash + 2) : dash + 2;
      return new Raw(from, stop, weekday, day, month, year, lastDay, lastMonth, lastYear, "");
    }

    /** "September 8, 2023", "September 5-7, 2023", "September 2023", "pada September". */
    private Raw monthFirst(int from, int i, int weekday) {
      int month = words.month(tokens.get(i));
      int at = i + 1 < end && tokens.get(i + 1).is(".") ? i + 2 : i + 1;
      int year = yearAt(at);
      if (year > 0 && at < end && tokens.get(at).form().length() == 4) {
        return Raw.single(from, yearEnd(at), weekday, 0, month, year);
      }
      int day = at < end ? number(at, 31) : 0;
      if (day > 0 && !(at + 1 < end && words.month(tokens.get(at + 1)) > 0)) {
        return monthDay(from, at, weekday, month, day);
      }
      boolean named = words.startBefore("month-before", tokens, first, from) >= 0;
      return named && tokens.get(i).form().length() > 3
          ? Raw.single(from, i + 1, weekday, 0, month, 0)
          : null;
    }

    private Raw monthDay(int from, int at, int weekday, int month, int day) {
      int after = ordinal(at + 1);
      int dash = after < end && tokens.get(after).is("-") ? after + 1 : -1;
      int lastDay = dash > 0 && dash < end ? number(dash, 31) : 0;
      int rest = lastDay > 0 ? ordinal(dash + 1) : after;
      int comma = rest < end && tokens.get(rest).is(",") ? rest + 1 : rest;
      int year = yearAt(comma);
      int stop = year > 0 ? yearEnd(comma) : rest;
      return lastDay > day
          ? new Raw(from, stop, weekday, day, month, year, lastDay, month, year, "")
          : Raw.single(from, close(stop, from), weekday, day, month, year);
    }

    /** "(8/9)", "(18/10/25)", "29/8/2023"; with blanks between as some agencies write. */
    private Raw numeric(int from, int i, int weekday, boolean trusted) {
      int day = number(i, 31);
      if (day == 0 || i + 2 >= end || !isSlash(i + 1)) {
        return null;
      }
      int month = number(i + 2, 12);
      if (month == 0) {
        return null;
      }
      boolean third = i + 4 < end && isSlash(i + 3) && tokens.get(i + 4).isNumber();
      int year = third ? fullYear(tokens.get(i + 4).form()) : 0;
      if (year == 0 && (!trusted || third)) {
        return null;
      }
      return Raw.single(from, close(i + (year > 0 ? 5 : 3), from), weekday, day, month, year);
    }

    private boolean isSlash(int i) {
      return tokens.get(i).is("/") || year4(i) && tokens.get(i).is("-");
    }

    private boolean year4(int i) {
      return i + 3 < end && tokens.get(i + 3).form().length() == 4;
    }

    private Raw bareYear(int i) {
      int year = yearAt(i);
      boolean fits = year > 0 && tokens.get(i).form().length() == 4;
      boolean named = fits && words.startBefore("year-before", tokens, first, i) >= 0;
      return named ? Raw.single(i, i + 1, 0, 0, 0, year) : null;
    }

    /** Takes a closing bracket into the date whose opening one it took. */
    private int close(int at, int from) {
      boolean opened = tokens.subList(from, at).stream().anyMatch(token -> token.is("("));
      return opened && at < end && tokens.get(at).is(")") ? at + 1 : at;
    }

    private int ordinal(int i) {
      boolean suffix = i < end && !tokens.get(i).spaceBefore() && isOrdinal(tokens.get(i).key());
      return suffix ? i + 1 : i;
    }

    private static boolean isOrdinal(String key) {
      return key.equals("th") || key.equals("st") || key.equals("nd") || key.equals("rd");
    }

    private int monthAt(int i) {
      return i < end ? words.month(tokens.get(i)) : 0;
    }

    private int yearAt(int i) {
      int at = i < end && (tokens.get(i).is(".") || tokens.get(i).is(",")) ? i + 1 : i;
      if (at >= end || !tokens.get(at).isNumber() || tokens.get(at).form().length() != 4) {
        return 0;
      }
      return fullYear(tokens.get(at).form());
    }

    private int yearEnd(int i) {
      return tokens.get(i).isMark() ? i + 2 : i + 1;
    }

    /** The number at a token, from 1 to the most; 0 otherwise. */
    private int number(int i, int most) {
      Token token = tokens.get(i);
      String digits = token.form();
      if (digits.length() > 2
          && digits.length() <= 4
          && isOrdinal(digits.substring(digits.length() - 2).toLowerCase(java.util.Locale.ROOT))) {
        digits = digits.substring(0, digits.length() - 2);
      }
      if (digits.isEmpty()
          || digits.length() > 2
          || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return 0;
      }
      int number = Integer.parseInt(digits);
      return number >= 1 && number <= most ? number : 0;
    }

    private static int fullYear(String digits) {
      if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return 0;
      }
      int year = digits.length() == 4 || digits.length() == 2 ? Integer.parseInt(digits) : 0;
      year = digits.length() == 2 ? 2000 + year : year;
      return year >= 1900 && year <= 2100 ? year : 0;
    }
  }

  private static Found resolve(ReadText text, List<Raw> raw, Optional<LocalDate> published) {
    List<DateMention> dates = new ArrayList<>();
    List<DateMention> doubtful = new ArrayList<>();
    for (Raw date : raw) {
      reading(date, raw, published, text)
          .ifPresent(
              dated -> {
                DateMention mention = new DateMention(date.first, date.end, dated, "date");
                dates.add(mention);
                if (contradictsWeekday(date, dated.date())) {
                  doubtful.add(mention);
                }
              });
    }
    return new Found(List.copyOf(dates), List.copyOf(doubtful));
  }

  private static boolean contradictsWeekday(Raw date, ReportedDate reported) {
    return date.weekday > 0
        && date.relative.isEmpty()
        && reported instanceof ReportedDate.OnDay on
        && on.day().getDayOfWeek().getValue() != date.weekday;
  }

  private static Optional<DatedBy> reading(
      Raw date, List<Raw> all, Optional<LocalDate> published, ReadText text) {
    String stated = text.words(date.first, date.end);
    try {
      if (!date.relative.isEmpty()) {
        return published.map(
            day -> new DatedBy(relative(date, day), DateBasis.RELATIVE_TO_PUBLICATION, stated));
      }
      if (date.year > 0 || date.lastYear > 0) {
        return Optional.of(
            new DatedBy(
                dated(date, date.year > 0 ? date.year : yearOfStart(date)),
                DateBasis.EXPLICIT,
                stated));
      }
      Optional<Integer> year =
          published.map(day -> nearestYear(date, day)).or(() -> contextYear(date, all));
      return year.map(y -> new DatedBy(dated(date, y), DateBasis.YEAR_FROM_CONTEXT, stated));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int yearOfStart(Raw date) {
    return date.month > date.lastMonth ? date.lastYear - 1 : date.lastYear;
  }

  private static ReportedDate dated(Raw date, int year) {
    if (date.isRange()) {
      int lastYear =
          date.lastYear > 0 ? date.lastYear : date.lastMonth < date.month ? year + 1 : year;
      return new ReportedDate.Days(
          LocalDate.of(year, date.month, date.day),
          LocalDate.of(lastYear, date.lastMonth, date.lastDay));
    }
    if (date.month == 0) {
      return new ReportedDate.InYear(Year.of(year));
    }
    if (date.day == 0) {
      return new ReportedDate.InMonth(YearMonth.of(year, date.month));
    }
    return new ReportedDate.OnDay(LocalDate.of(year, date.month, date.day));
  }

  private static int nearestYear(Raw date, LocalDate published) {
    int day = Math.max(1, Math.min(date.day, 28));
    int best = published.getYear();
    long nearest = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      long ahead = ChronoUnit.DAYS.between(published, LocalDate.of(year, date.month, day));
      if (ahead <= FAR_AHEAD && Math.abs(ahead) < nearest) {
        nearest = Math.abs(ahead);
        best = year;
      }
    }
    return best;
  }

  /** The year of the explicit date that stands nearest before it, or else of the first after it. */
  private static Optional<Integer> contextYear(Raw date, List<Raw> all) {
    Optional<Integer> before =
        all.stream()
            .filter(other -> other.year > 0 && other.month > 0 && other.first < date.first)
            .reduce((a, b) -> b)
            .map(Raw::year);
    return before.or(
        () ->
            all.stream()
                .filter(other -> other.year > 0 && other.month > 0)
                .findFirst()
                .map(Raw::year));
  }

  private static ReportedDate relative(Raw date, LocalDate published) {
    if (date.relative.startsWith("weekday")) {
      DayOfWeek weekday = DayOfWeek.of(date.weekday);
      return new ReportedDate.OnDay(
          date.relative.endsWith("next")
              ? published.with(TemporalAdjusters.next(weekday))
              : published.with(TemporalAdjusters.previousOrSame(weekday)));
    }
    String[] parts = date.relative.split(" ");
    int steps = Integer.parseInt(parts[2]);
    return switch (parts[1]) {
      case "day" -> new ReportedDate.OnDay(published.plusDays(steps));
      case "week" -> week(published.plusWeeks(steps));
      case "month" -> new ReportedDate.InMonth(YearMonth.from(published).plusMonths(steps));
      default -> new ReportedDate.InYear(Year.from(published).plusYears(steps));
    };
  }

  private static ReportedDate week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new ReportedDate.Days(monday, monday.plusDays(6));
  }
}
