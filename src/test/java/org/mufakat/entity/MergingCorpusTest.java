package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.article.Article;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Comparison;
import org.mufakat.entity.match.Constraints;
import org.mufakat.entity.match.Linkage;
import org.mufakat.entity.match.Matching;
import org.mufakat.fact.Extractor;
import org.mufakat.fact.RuleExtractor;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;

/**
 * How well reports of one agreement are brought together, on the articles of {@code
 * src/test/resources/merging}. The weights are tuned on {@code tune}; {@code held} says how good
 * they are, and so does {@code late}, which nobody has opened; {@code opened} was measured unseen
 * and then worked on. What the rules do not read is counted apart.
 *
 * <p>{@code -Dmufakat.merging.show=tune} prints what goes wrong in that half.
 */
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

  @ParameterizedTest(name = "{0}: F1 at least {1}, false joins at most {2}, {3} reports read")
  @CsvSource({
    "tune, 0.975, 0, 320, 0.89",
    "opened, 0.92, 0, 115, 0.79",
    "held, 0.94, 0, 55, 0.85",
    "late, 0.87, 0, 33, 0.61"
  })
  void reportsOfOneAgreementMeet(String half, double f1, int falseJoins, int read, double found) {
    BCubed<GoldReport> measured = measured(groups(Merging.merge(TOLD)), half);
    if (half.equals(System.getProperty("mufakat.merging.show"))) {
      show(measured, half);
    }
    String figures = figures(measured, half);
    assertTrue(measured.items().size() >= read, figures);
    assertTrue(measured.falseJoins().size() <= falseJoins, figures);
    assertTrue(measured.f1() >= f1, figures);
    assertTrue(recallOfAll(measured, half) >= found, figures);
  }

  /** Recall where a report that is not read meets no other one. */
  private static double recallOfAll(BCubed<GoldReport> measured, String half) {
    long all =
        GOLD.stream().filter(report -> report.half().equals(half) && !report.isAmbiguous()).count();
    return measured.recall() * measured.items().size() / all;
  }

  private static String figures(BCubed<GoldReport> measured, String half) {
    return String.format(
        Locale.ROOT,
        "%d reports read, precision %.3f, recall %.3f (%.3f of all), F1 %.3f, false joins %d",
        measured.items().size(),
        measured.precision(),
        measured.recall(),
        recallOfAll(measured, half),
        measured.f1(),
        measured.falseJoins().size());
  }

  private static Map<ReportKey, Object> groups(MergedView view) {
    Map<ReportKey, Object> groups = new HashMap<>();
    for (MergedAgreement agreement : view.agreements()) {
      agreement.reports().forEach(report -> groups.put(report, agreement.key()));
    }
    return groups;
  }

  private static BCubed<GoldReport> measured(Map<ReportKey, Object> groups, String half) {
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

  private static void show(BCubed<GoldReport> measured, String half) {
    List<String> lines = new ArrayList<>(List.of(half + ": " + figures(measured, half)));
    GOLD.stream()
        .filter(report -> report.half().equals(half) && !FOUND.keys().containsKey(report))
        .forEach(report -> lines.add("  not read: " + report));
    measured.falseJoins().forEach(pair -> lines.add("  joined: " + pair));
    Map<String, Map<Object, Set<String>>> split = new TreeMap<>();
    for (GoldReport item : measured.items()) {
      split
          .computeIfAbsent(item.agreement(), unseen -> new HashMap<>())
          .computeIfAbsent(measured.groups().get(item), unseen -> new TreeSet<>())
          .add(item.article());
    }
    split.forEach(
        (agreement, parts) -> {
          if (parts.size() > 1) {
            lines.add("  split: " + agreement + " " + parts.values());
          }
        });
    System.err.println(String.join("\n", lines));
  }

  /**
   * A comparison that leaves something out joins what is two, and the figures do not let it pass.
   */
  @ParameterizedTest(name = "without {0}")
  @ValueSource(strings = {"field", "kind field"})
  void aPlantedWrongJoinIsCaught(String features) {
    Set<String> ignored = Set.of(features.split(" "));
    Comparer<AgreementReport> all = AgreementGroups.MATCHING.comparer();
    Comparer<AgreementReport> blind =
        (left, right, ledger) ->
            all.compare(
                left,
                right,
                (outcome, a, b) -> {
                  if (!ignored.contains(outcome.feature())) {
                    ledger.enter(outcome, a, b);
                  }
                });
    assertEquals(0, measured(groups(all), "tune").falseJoins().size());
    assertTrue(measured(groups(blind), "tune").falseJoins().size() > 0);
  }

  private static Map<ReportKey, Object> groups(Comparer<AgreementReport> comparer) {
    Matching<AgreementReport, ReportKey> usual = AgreementGroups.MATCHING;
    Matching<AgreementReport, ReportKey> other =
        new Matching<>(
            AgreementGroups.SCALE,
            comparer,
            usual.blocking(),
            usual.key(),
            usual.origins(),
            usual.detail(),
            usual.bridge());
    List<AgreementReport> reports =
        TOLD.stream().flatMap(told -> told.agreements().stream()).toList();
    Map<ReportKey, Object> groups = new HashMap<>();
    Linkage.of(reports, other, Constraints.none())
        .groups()
        .forEach(group -> group.records().forEach(report -> groups.put(report.key(), group)));
    return groups;
  }

  private static MergedAgreement group(MergedView view, String agreement) {
    Set<ReportKey> keys =
        GOLD.stream()
            .filter(report -> !report.isAmbiguous() && report.agreement().equals(agreement))
            .map(FOUND.keys()::get)
            .collect(Collectors.toSet());
    return view.agreements().stream()
        .filter(one -> !Collections.disjoint(one.reports(), keys))
        .findFirst()
        .orElseThrow();
  }

  /** Copies, those who retell, and corrections are one source. */
  @Test
  void sourcesAreCountedOnce() {
    Map<String, Integer> expected = new TreeMap<>();
    MergingCorpus.rows("independent.tsv")
        .forEach(cells -> expected.put(cells[0], Integer.parseInt(cells[1])));
    Map<String, Integer> wrong = new TreeMap<>();
    MergedView view = Merging.merge(TOLD);
    Set<String> whole = wholeOnes(view, "tune");
    whole.addAll(wholeOnes(view, "opened"));
    for (String agreement : whole) {
      int counted = group(view, agreement).sourceCount();
      if (counted != expected.get(agreement)) {
        wrong.put(agreement, counted);
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** Agreements of which every report is read and in one group. */
  private static Set<String> wholeOnes(MergedView view, String half) {
    Set<String> whole = new TreeSet<>();
    Map<String, List<GoldReport>> byAgreement =
        GOLD.stream()
            .filter(report -> report.half().equals(half) && !report.isAmbiguous())
            .collect(Collectors.groupingBy(GoldReport::agreement));
    byAgreement.forEach(
        (agreement, reports) -> {
          List<ReportKey> keys = reports.stream().map(FOUND.keys()::get).toList();
          if (!keys.contains(null) && group(view, agreement).reports().containsAll(keys)) {
            whole.add(agreement);
          }
        });
    return whole;
  }

  /**
   * Values that the corpus says are disputed are, with the right one chosen where it can be known.
   */
  @Test
  void disputedValuesAreShownAsDisputed() {
    MergedView view = Merging.merge(TOLD);
    assertEquals(
        Set.of("AMOUNT EARLIEST"), disputes(view, "A09"), "two sources, neither is the better");
    assertTrue(disputes(view, "A10").toString().contains("PLACE"), disputes(view, "A10")::toString);
    assertEquals("Canberra", group(view, "A10").place().orElseThrow());
    assertTrue(
        disputes(view, "A11").contains("SIGNED MOST_SOURCES"), disputes(view, "A11")::toString);
    assertTrue(
        disputes(view, "A19").contains("SIGNED MOST_SOURCES"), disputes(view, "A19")::toString);
    MergedAgreement corrected = group(view, "A19");
    assertEquals("P5Y", corrected.duration().orElseThrow().toString(), "as corrected");
    assertTrue(disputes(view, "A19").stream().anyMatch(one -> one.startsWith("DURATION")));
  }

  private static Set<String> disputes(MergedView view, String agreement) {
    return group(view, agreement).disputes().stream()
        .map(dispute -> dispute.field() + " " + dispute.because())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    MergedView view = Merging.merge(TOLD);
    List<Told> shuffled = new ArrayList<>(TOLD);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertSame(view, Merging.merge(shuffled));
    }
  }

  private static void assertSame(MergedView one, MergedView other) {
    assertEquals(one.agreements(), other.agreements());
    assertEquals(one.events(), other.events());
    assertEquals(one.persons(), other.persons());
    assertEquals(one.institutions(), other.institutions());
    assertEquals(one.successors(), other.successors());
    assertEquals(Set.copyOf(one.open()), Set.copyOf(other.open()));
  }

  /** Two of one name in two countries. */
  @Test
  void namesakesStayTwo() {
    Collection<String> known =
        Merging.merge(TOLD).persons().stream()
            .filter(person -> person.name().equals("Ibrahim Hassan"))
            .map(person -> person.key().sortKey())
            .toList();
    assertTrue(known.size() >= 2, known::toString);
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

  /** Which side is left makes no difference. */
  @Test
  void comparisonsAreSymmetric() {
    List<AgreementReport> reports =
        TOLD.stream().flatMap(told -> told.agreements().stream()).toList();
    Comparer<AgreementReport> comparer = AgreementGroups.MATCHING.comparer();
    for (AgreementReport one : reports) {
      for (AgreementReport other : reports) {
        assertEquals(
            Comparison.of(one, other, comparer).score(),
            Comparison.of(other, one, comparer).score(),
            () -> one.key() + " and " + other.key());
      }
    }
  }
}
