package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which extracted report is which report of the corpus: the one whose first mention overlaps the
 * anchor. What then is left over on both sides of an article in equal numbers is taken in reading
 * order, since a title may hold the anchor.
 */
final class FoundReports {

  private final Map<GoldReport, ReportKey> found = new HashMap<>();

  FoundReports(Collection<GoldReport> gold, Collection<Told> articles) {
    for (Told told : articles) {
      String key = told.source().article();
      match(
          gold.stream().filter(report -> report.article().equals(key)).toList(),
          told.agreements().stream().map(AgreementReport::key).sorted().toList());
    }
  }

  private void match(List<GoldReport> gold, List<ReportKey> keys) {
    Set<ReportKey> taken = new HashSet<>();
    List<GoldReport> left = new ArrayList<>();
    for (GoldReport report : inReadingOrder(gold)) {
      keys.stream()
          .filter(key -> key.anchor().overlaps(report.anchor()) && taken.add(key))
          .findFirst()
          .ifPresentOrElse(key -> found.put(report, key), () -> left.add(report));
    }
    List<ReportKey> over = keys.stream().filter(key -> !taken.contains(key)).toList();
    for (int i = 0; i < left.size() && left.size() == over.size(); i++) {
      found.put(left.get(i), over.get(i));
    }
  }

  private static List<GoldReport> inReadingOrder(List<GoldReport> gold) {
    return gold.stream().sorted(Comparator.comparing(GoldReport::anchor)).toList();
  }

  Map<GoldReport, ReportKey> keys() {
    return found;
  }
}
