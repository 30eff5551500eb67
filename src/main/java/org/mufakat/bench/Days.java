package org.mufakat.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Dates and durations as newspapers write them.
 *
 * @param date the day of the act
 * @param published the day of the article, on which people speak as well
 */
record Days(boolean indonesian, LocalDate date, LocalDate published, int years) {

  private static final List<String> ID =
      List.of("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
  private static final List<String> EN =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");

  String value(String slot, Draw draw) {
    return switch (slot) {
      case "day" -> indonesian ? dayInIndonesian(date, draw) : dayInEnglish(date, draw);
      case "said" -> indonesian ? bracketed(published) : "on " + weekday(published);
      case "month" -> month(signedMonth());
      case "years" -> durationText(draw);
      case "renew" -> indonesian ? "dapat diperpanjang" : "may be renewed";
      default -> throw new IllegalArgumentException("no such slot: {" + slot + "}");
    };
  }

  /** The month in which an agreement was signed that is now in force. */
  YearMonth signedMonth() {
    return YearMonth.from(date).minusMonths(14);
  }

  private String durationText(Draw draw) {
    String unit = indonesian ? " tahun" : " years";
    String word = (indonesian ? ID : EN).get(years - 2);
    return (draw.chance(60) ? word : String.valueOf(years)) + unit;
  }

  private String dayInIndonesian(LocalDate day, Draw draw) {
    return switch (draw.between(0, 3)) {
      case 0 -> weekday(day) + ", " + day.getDayOfMonth() + " " + month(YearMonth.from(day));
      case 1 -> "pada " + day.getDayOfMonth() + " " + month(YearMonth.from(day));
      case 2 -> weekday(day) + " (" + day.getDayOfMonth() + "/" + day.getMonthValue() + ")";
      default -> bracketed(day);
    };
  }

  private static String bracketed(LocalDate day) {
    return "%s (%d/%d/%d)"
        .formatted(
            name(day.getDayOfWeek(), "id"),
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getYear());
  }

  private String dayInEnglish(LocalDate day, Draw draw) {
    String month = month(YearMonth.from(day)).split(" ")[0];
    return switch (draw.between(0, 3)) {
      case 0 -> "on " + day.getDayOfMonth() + " " + month + " " + day.getYear();
      case 1 -> "on " + month + " " + day.getDayOfMonth() + ", " + day.getYear();
      case 2 -> "on " + weekday(day) + " (" + month + " " + day.getDayOfMonth() + ")";
      default -> "on " + weekday(day);
    };
  }

  private String weekday(LocalDate day) {
    return name(day.getDayOfWeek(), indonesian ? "id" : "en");
  }

  private static String name(DayOfWeek day, String language) {
    return day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
  }

  private String month(YearMonth month) {
    Locale locale = Locale.forLanguageTag(indonesian ? "id" : "en");
    return month.getMonth().getDisplayName(TextStyle.FULL, locale) + " " + month.getYear();
  }
}
