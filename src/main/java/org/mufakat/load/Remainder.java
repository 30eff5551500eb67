package org.mufakat.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mufakat.fact.ArticleFacts;

/** What articles said that became no fact, gathered over a load for people to look at. */
final class Remainder {

  /** Names of one article alone are too many to be of use. */
  private static final int FEWEST_ARTICLES = 2;

  private final List<LoadReport.CueLeft> leftovers = new ArrayList<>();
  private final Map<String, Integer> doubts = new TreeMap<>();
  private final Map<String, Integer> names = new TreeMap<>();

  void add(ArticleFacts facts) {
    String key = facts.article().key();
    facts.leftovers().forEach(left -> leftovers.add(new LoadReport.CueLeft(key, left)));
    facts.doubts().forEach(doubt -> doubts.merge(doubt.kind().label(), 1, Integer::sum));
    facts.unknownNames().forEach(name -> names.merge(name, 1, Integer::sum));
  }

  List<LoadReport.CueLeft> leftovers() {
    return List.copyOf(leftovers);
  }

  Map<String, Integer> doubts() {
    return doubts;
  }

  /** Names of several articles with the number of these, the most frequent first. */
  Map<String, Integer> unknownNames() {
    Map<String, Integer> frequent = new LinkedHashMap<>();
    names.entrySet().stream()
        .filter(name -> name.getValue() >= FEWEST_ARTICLES)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(name -> frequent.put(name.getKey(), name.getValue()));
    return frequent;
  }
}
