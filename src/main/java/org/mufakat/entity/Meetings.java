package org.mufakat.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.mention.ReportedDate;

/**
 * The keys by which reports of one act meet: who, and the months in which it may have been done. A
 * date meets those of the next month too, because dates can be wrong by days.
 */
final class Meetings {

  /** Of so many countries each pair is a key; more of them are one key together. */
  private static final int FEW_COUNTRIES = 4;

  private static final int NEWS_MONTHS = 2;
  private static final int PLANS_MONTHS = 12;
  private static final int TALKS_MONTHS = 60;

  private Meetings() {}

  static List<String> keys(Report report, Iterable<String> more, boolean longTalks) {
    Set<String> who = new TreeSet<>();
    countries(report, who);
    report.institutions().forEach(body -> body(body, who));
    more.forEach(who::add);
    List<String> keys = new ArrayList<>();
    keys.add("text " + report.source().text());
    for (int month : months(report, longTalks)) {
      who.forEach(one -> keys.add(one + " " + month));
    }
    return keys;
  }

  private static void countries(Report report, Set<String> who) {
    List<String> countries = report.allCountries().stream().sorted().toList();
    if (countries.size() == 1 && report.institutions().isEmpty()) {
      who.add(countries.get(0));
    } else if (countries.size() > FEW_COUNTRIES) {
      who.add(String.join("+", countries));
    }
    for (int i = 0; i < countries.size() && countries.size() <= FEW_COUNTRIES; i++) {
      for (int j = i + 1; j < countries.size(); j++) {
        who.add(countries.get(i) + "+" + countries.get(j));
      }
    }
  }

  private static void body(Party body, Set<String> who) {
    if (body.key() instanceof ActorKey.Listed listed) {
      who.add(listed.id());
      who.addAll(body.kin());
    }
    who.addAll(body.names());
    if (!(body.key() instanceof ActorKey.Listed)) {
      body.names().stream()
          .flatMap(name -> BodyWords.distinctive(name).stream())
          .forEach(word -> who.add("word " + word));
    }
  }

  private static List<Integer> months(Report report, boolean longTalks) {
    Optional<ReportedDate> act = report.timing().act();
    Optional<LocalDate> told = report.timing().told();
    if (report.isAhead() || longTalks && act.isEmpty()) {
      Optional<LocalDate> from = act.map(ReportedDate::first).or(() -> told);
      int ahead = longTalks ? TALKS_MONTHS : PLANS_MONTHS;
      int back = longTalks && act.isEmpty() ? TALKS_MONTHS : NEWS_MONTHS;
      return from.map(day -> range(month(day) - back, month(day) + ahead)).orElse(List.of());
    }
    return act.map(date -> range(month(date.first()), month(date.last()) + 1))
        .or(() -> told.map(day -> range(month(day) - NEWS_MONTHS, month(day))))
        .orElse(List.of());
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue();
  }

  private static List<Integer> range(int first, int last) {
    List<Integer> months = new ArrayList<>();
    for (int month = first; month <= last; month++) {
      months.add(month);
    }
    return months;
  }
}
