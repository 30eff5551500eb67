package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Brings reports together that agree with each other and about everybody else: two reports are of
 * one thing if they are compatible, and compatible with exactly the same other reports.
 *
 * <p>A report that fits two things that do not fit each other is thereby joined with neither. The
 * outcome does not depend on the order of the reports.
 */
final class Grouping {

  private Grouping() {}

  static <R extends Report> List<List<R>> of(Collection<R> reports, BiPredicate<R, R> compatible) {
    return of(reports, report -> List.of(""), compatible);
  }

  /**
   * @param meetingPlaces values of which compatible reports share at least one, so that not every
   *     report is compared with every other
   */
  static <R extends Report> List<List<R>> of(
      Collection<R> reports,
      Function<R, List<Object>> meetingPlaces,
      BiPredicate<R, R> compatible) {
    List<R> sorted = reports.stream().sorted(Comparator.comparing(Report::key)).toList();
    Map<R, TreeSet<ReportKey>> fitting = new IdentityHashMap<>();
    Map<Object, List<R>> met = new HashMap<>();
    for (R report : sorted) {
      fitting.put(report, ownKey(report));
      for (Object place : meetingPlaces.apply(report)) {
        List<R> others = met.computeIfAbsent(place, unseen -> new ArrayList<>());
        others.stream()
            .filter(other -> compatible.test(report, other))
            .forEach(other -> connect(report, other, fitting));
        others.add(report);
      }
    }
    return grouped(sorted, fitting);
  }

  private static <R extends Report> void connect(
      R one, R other, Map<R, TreeSet<ReportKey>> fitting) {
    fitting.get(one).add(other.key());
    fitting.get(other).add(one.key());
  }

  private static TreeSet<ReportKey> ownKey(Report report) {
    TreeSet<ReportKey> keys = new TreeSet<>();
    keys.add(report.key());
    return keys;
  }

  private static <R extends Report> List<List<R>> grouped(
      List<R> sorted, Map<R, TreeSet<ReportKey>> fitting) {
    Map<TreeSet<ReportKey>, List<R>> groups = new LinkedHashMap<>();
    sorted.forEach(
        report ->
            groups.computeIfAbsent(fitting.get(report), unseen -> new ArrayList<>()).add(report));
    return List.copyOf(groups.values());
  }
}
