package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Limits;
import org.mufakat.article.Reading;
import org.mufakat.fact.RuleExtractor;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;

/**
 * Articles in twos and threes, in {@code merging/wordings.jsonl}: those of a set {@code one-…} tell
 * of one agreement in other words, those of a set {@code two-…} of agreements that are only alike.
 */
class WordingsTest {

  private static final Path FILE = MergingCorpus.FOLDER.resolve("wordings.jsonl");

  @Test
  void oneAgreementInOtherWordsIsOneAndTwoAlikeAreTwo() {
    List<Told> told = told();
    Map<ReportKey, Object> groups = groups(Merging.merge(told));
    Map<String, List<Told>> sets =
        told.stream()
            .collect(Collectors.groupingBy(WordingsTest::set, TreeMap::new, Collectors.toList()));
    Set<String> wrong = new TreeSet<>();
    sets.forEach(
        (set, articles) -> {
          Set<Object> found = new HashSet<>();
          articles.stream()
              .flatMap(one -> one.agreements().stream())
              .forEach(report -> found.add(groups.getOrDefault(report.key(), report.key())));
          boolean read = articles.stream().allMatch(one -> one.agreements().size() == 1);
          if (!read || found.size() != (set.startsWith("one") ? 1 : articles.size())) {
            wrong.add(set);
          }
        });
    assertTrue(sets.size() > 100, sets.keySet()::toString);
    assertEquals(Set.of(), wrong);
  }

  private static String set(Told told) {
    String article = told.source().article();
    return article.substring(0, article.lastIndexOf('-'));
  }

  private static List<Told> told() {
    Reference reference = ReferenceTables.load();
    RuleExtractor rules = new RuleExtractor(reference);
    Known known = Known.of(reference);
    try (Stream<Reading> readings =
        new ArticleSource(Limits.standard()).read(List.of(FILE.toString()), System.in)) {
      return readings
          .map(reading -> ((Reading.Read) reading).article())
          .map(article -> Resolution.of(rules.extract(article), known))
          .toList();
    }
  }

  private static Map<ReportKey, Object> groups(MergedView view) {
    Map<ReportKey, Object> groups = new TreeMap<>();
    view.agreements()
        .forEach(agreement -> agreement.reports().forEach(one -> groups.put(one, agreement.key())));
    return groups;
  }
}
