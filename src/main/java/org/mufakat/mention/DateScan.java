package org.mufakat.mention;

import java.util.List;
import java.util.Locale;
import org.mufakat.text.Token;

/**
 * Reads the dates of one sentence as they are written.
 *
 * <p>Day first. {@code n/n} is a date only in brackets, after a weekday or with a year.
 */
final class DateScan {

  private final TimeWords words;
  private final List<Token> tokens;
  private final int first;
  private final int end;

  DateScan(TimeWords words, List<Token> tokens, int first, int end) {
    this.words = words;
    this.tokens = tokens;
    this.first = first;
    this.end = end;
  }

  /** The date that begins at a token, or null. */
  WrittenDate at(int i) {
    Token token = tokens.get(i);
    WrittenDate past = ago(i);
    if (past != null) {
      return past;
    }
    if (token.isNumber()) {
      return numbered(i);
    }
    int weekday = words.weekday(token);
    if (weekday > 0) {
      return afterWeekday(i, weekday);
    }
    if (token.isCapitalised() && words.month(token) > 0) {
      return withYearBehind(monthFirst(i, i, 0));
    }
    TokenTrie.Hit<String> relative = words.relative(tokens, i, end);
    return relative == null
        ? null
        : WrittenDate.relative(i, relative.end(), 0, relative.values().get(0));
  }

  /** "dua tahun lalu", "three days ago", or null. */
  private WrittenDate ago(int i) {
    TokenTrie.Hit<Integer> spelled = words.number(tokens, i, end);
    int unit = spelled != null ? spelled.end() : i + 1;
    if (unit >= end || words.agoUnit(tokens.get(unit)).isEmpty()) {
      return null;
    }
    int count = spelled != null ? spelled.values().get(0) : small(tokens.get(i));
    int stop = words.endAt("ago", tokens, unit + 1, end);
    return count > 0 && stop > 0
        ? WrittenDate.relative(
            i, stop, 0, "relative " + words.agoUnit(tokens.get(unit)) + " -" + count)
        : null;
  }

  /** A number of one or two digits, or 0. */
  private static int small(Token token) {
    boolean digits =
        token.isNumber()
            && token.form().length() <= 2
            && token.form().chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(token.form()) : 0;
  }

  /**
   * "Mei tahun lalu", "April last year", "Mei lalu", "last May": words that tell a month's year.
   */
  private WrittenDate withYearBehind(WrittenDate date) {
    if (date == null || date.month() == 0 || date.hasYear() || date.isRange()) {
      return date;
    }
    TokenTrie.Hit<String> behind = words.relative(tokens, date.end(), end);
    if (behind != null && behind.values().get(0).startsWith("relative year")) {
      return date.until(behind.end(), behind.values().get(0));
    }
    int last = words.endAt("weekday-last", tokens, date.end(), end);
    boolean before = date.first() > first && tokens.get(date.first() - 1).is("last");
    return last > 0 || before
        ? date.within(before ? date.first() - 1 : date.first(), Math.max(last, date.end()), before)
        : date;
  }

  private WrittenDate numbered(int i) {
    WrittenDate date = withYearBehind(dayMonth(i, i, 0));
    date = date != null ? date : numeric(i, i, 0, bracketBefore(i));
    return date != null ? date : bareYear(i);
  }

  private WrittenDate afterWeekday(int i, int weekday) {
    int next = skip(i + 1);
    if (next < end) {
      WrittenDate date = withYearBehind(dayMonth(i, next, weekday));
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
    int weekBefore = words.endAt("weekday-week-before", tokens, i + 1, end);
    if (weekBefore > 0) {
      return WrittenDate.relative(i, weekBefore, weekday, "weekday week-before");
    }
    if (ahead > 0 || before >= 0) {
      return WrittenDate.relative(i, Math.max(ahead, i + 1), weekday, "weekday next");
    }
    boolean past = last > 0 || words.startBefore("weekday-last", tokens, first, i) >= 0;
    String which = past ? "weekday past" : "weekday last";
    return WrittenDate.relative(i, Math.max(last, i + 1), weekday, which);
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
  private WrittenDate dayMonth(int from, int i, int weekday) {
    int day = number(i, 31);
    if (day == 0) {
      return null;
    }
    int at = ordinal(i + 1);
    int month = monthAt(at);
    if (month > 0) {
      int year = yearAt(at + 1);
      int after = at + (year > 0 ? yearEnd(at + 1) - at : 1);
      WrittenDate range = rangeAfter(from, after, weekday, day, month, year);
      return range != null
          ? range
          : WrittenDate.single(from, close(after, from), weekday, day, month, year);
    }
    int dash = words.endAt("range", tokens, at, end);
    int lastDay = dash > 0 && dash < end ? number(dash, 31) : 0;
    if (lastDay > day && monthAt(ordinal(dash + 1)) > 0) {
      int m = ordinal(dash + 1);
      int year = yearAt(m + 1);
      int after = year > 0 ? yearEnd(m + 1) : m + 1;
      return new WrittenDate(
          from, close(after, from), weekday, day, monthAt(m), year, lastDay, monthAt(m), year, "");
    }
    return null;
  }

  private WrittenDate rangeAfter(int from, int after, int weekday, int day, int month, int year) {
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
    return new WrittenDate(from, stop, weekday, day, month, year, lastDay, lastMonth, lastYear, "");
  }

  /** "September 8, 2023", "September 5-7, 2023", "September 2023", "pada September". */
  private WrittenDate monthFirst(int from, int i, int weekday) {
    int month = words.month(tokens.get(i));
    int at = i + 1 < end && tokens.get(i + 1).is(".") ? i + 2 : i + 1;
    int year = yearAt(at);
    if (year > 0 && at < end && tokens.get(at).form().length() == 4) {
      return WrittenDate.single(from, yearEnd(at), weekday, 0, month, year);
    }
    int day = at < end ? number(at, 31) : 0;
    if (day > 0 && !(at + 1 < end && words.month(tokens.get(at + 1)) > 0)) {
      return monthDay(from, at, weekday, month, day);
    }
    boolean named = words.startBefore("month-before", tokens, first, from) >= 0;
    return named && tokens.get(i).form().length() > 3 || hasYearBehind(i + 1)
        ? WrittenDate.single(from, i + 1, weekday, 0, month, 0)
        : null;
  }

  private boolean hasYearBehind(int i) {
    TokenTrie.Hit<String> relative = words.relative(tokens, i, end);
    return words.endAt("weekday-last", tokens, i, end) > 0
        || relative != null && relative.values().get(0).startsWith("relative year");
  }

  private WrittenDate monthDay(int from, int at, int weekday, int month, int day) {
    int after = ordinal(at + 1);
    int dash = after < end && tokens.get(after).is("-") ? after + 1 : -1;
    int lastDay = dash > 0 && dash < end ? number(dash, 31) : 0;
    int rest = lastDay > 0 ? ordinal(dash + 1) : after;
    int comma = rest < end && tokens.get(rest).is(",") ? rest + 1 : rest;
    int year = yearAt(comma);
    int stop = year > 0 ? yearEnd(comma) : rest;
    return lastDay > day
        ? new WrittenDate(from, stop, weekday, day, month, year, lastDay, month, year, "")
        : WrittenDate.single(from, close(stop, from), weekday, day, month, year);
  }

  /** "(8/9)", "(18/10/25)", "29/8/2023"; with blanks between as some agencies write. */
  private WrittenDate numeric(int from, int i, int weekday, boolean trusted) {
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
    return WrittenDate.single(from, close(i + (year > 0 ? 5 : 3), from), weekday, day, month, year);
  }

  private boolean isSlash(int i) {
    return tokens.get(i).is("/") || year4(i) && tokens.get(i).is("-");
  }

  private boolean year4(int i) {
    return i + 3 < end && tokens.get(i + 3).form().length() == 4;
  }

  private WrittenDate bareYear(int i) {
    int year = yearAt(i);
    boolean fits = year > 0 && tokens.get(i).form().length() == 4;
    boolean named = fits && words.startBefore("year-before", tokens, first, i) >= 0;
    return named ? WrittenDate.single(i, i + 1, 0, 0, 0, year) : null;
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
        && isOrdinal(digits.substring(digits.length() - 2).toLowerCase(Locale.ROOT))) {
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
