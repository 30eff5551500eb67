package org.mufakat.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.article.Article;
import org.mufakat.entity.Known;
import org.mufakat.entity.MergedAgreement;
import org.mufakat.entity.MergedView;
import org.mufakat.entity.Merging;
import org.mufakat.entity.ReportKey;
import org.mufakat.entity.Resolution;
import org.mufakat.entity.Told;
import org.mufakat.fact.Extractor;
import org.mufakat.fact.RuleExtractor;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;

/** How well reports of one agreement are brought together, on articles of our own. */
class MergingCorpusTest {

  private static final Map<String, Article> ARTICLES = MergingCorpus.articles();
  private static final List<GoldReport> GOLD = MergingCorpus.reports(ARTICLES);
  private static final List<Told> TOLD = told();
  private static final FoundReports FOUND = new FoundReports(GOLD, TOLD);

  private static List<Told> told() {
    Reference reference = ReferenceTables.load();
    Extractor rules = new RuleExtractor(reference);
    Known known = Known.of(reference);
    return ARTICLES.values().stream()
        .map(article -> Resolution.of(rules.extract(article), known))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "held"})
  void reportsOfOneAgreementMeet(String half) {
    BCubed<GoldReport> measured = measure(Merging.merge(TOLD), half);
    List<GoldReport> unread =
        GOLD.stream()
            .filter(report -> report.half().equals(half) && !FOUND.keys().containsKey(report))
            .toList();
    if (half.equals("held") && !Boolean.getBoolean("held")) {
      return;
    }
    System.err.printf(
        "%s: %d reports read, %d not; B-cubed precision %.3f recall %.3f F1 %.3f; false joins %d%n",
        half,
        measured.items().size(),
        unread.size(),
        measured.precision(),
        measured.recall(),
        measured.f1(),
        measured.falseJoins().size());
    if (half.equals("tune")) {
      unread.forEach(report -> System.err.println("  unread " + report));
      measured.falseJoins().forEach(pair -> System.err.println("  FALSE " + pair));
      splits(measured).forEach(pair -> System.err.println("  split " + pair));
      ambiguous(Merging.merge(TOLD)).forEach(line -> System.err.println("  ambiguous " + line));
    }
  }

  private static List<String> splits(BCubed<GoldReport> measured) {
    Map<String, Map<Object, List<String>>> by = new HashMap<>();
    measured
        .items()
        .forEach(
            item ->
                by.computeIfAbsent(item.agreement(), x -> new HashMap<>())
                    .computeIfAbsent(measured.groups().get(item), x -> new ArrayList<>())
                    .add(item.article()));
    return by.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> e.getKey() + " " + e.getValue().values())
        .toList();
  }

  private static List<String> ambiguous(MergedView view) {
    List<String> lines = new ArrayList<>();
    for (GoldReport gold : GOLD) {
      ReportKey key = FOUND.keys().get(gold);
      List<String> of = new ArrayList<>();
      for (MergedAgreement agreement : view.agreements()) {
        if (agreement.possibleReports().contains(key)) {
          of.add(agreement.reports().get(0).article());
        }
      }
      if (gold.half().equals("tune") && (gold.isAmbiguous() || !of.isEmpty())) {
        lines.add(
            gold.article() + " " + gold.agreements() + " found " + (key != null) + " -> " + of);
      }
    }
    return lines;
  }

  private static BCubed<GoldReport> measure(MergedView view, String half) {
    Map<ReportKey, Object> groups = new HashMap<>();
    for (MergedAgreement agreement : view.agreements()) {
      agreement.reports().forEach(report -> groups.put(report, agreement.key()));
    }
    List<GoldReport> items =
        GOLD.stream()
            .filter(report -> report.half().equals(half) && !report.isAmbiguous())
            .filter(FOUND.keys()::containsKey)
            .toList();
    Map<GoldReport, Object> found = new HashMap<>();
    Map<GoldReport, Object> right = new HashMap<>();
    for (GoldReport item : items) {
      ReportKey key = FOUND.keys().get(item);
      found.put(item, groups.getOrDefault(key, key));
      right.put(item, item.agreement());
    }
    return new BCubed<>(items, found, right);
  }

  @Test
  void theMeasureIsTheOneOfTheBooks() {
    List<String> items = List.of("a", "b", "c");
    Map<String, Integer> right = Map.of("a", 1, "b", 1, "c", 2);
    BCubed<String> all = new BCubed<>(items, Map.of("a", 1, "b", 1, "c", 1), right);
    assertEquals(5.0 / 9, all.precision(), 1e-9);
    assertEquals(1, all.recall(), 1e-9);
    assertEquals(List.of("a with c", "b with c"), all.falseJoins());
    BCubed<String> none = new BCubed<>(items, Map.of("a", 1, "b", 2, "c", 3), right);
    assertEquals(1, none.precision(), 1e-9);
    assertEquals(2.0 / 3, none.recall(), 1e-9);
    assertTrue(none.falseJoins().isEmpty());
  }
}
