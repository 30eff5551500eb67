package org.mufakat.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All words of all names, numbered; how many things have each; and which words are like a given
 * one.
 */
final class Vocabulary {

  private static final int GRAM = 3;
  private static final int SHORTEST_MISSPELT = 4;
  private static final int SHORTEST_BEGINNING = 3;
  private static final double LEAST_LIKENESS = 0.7;
  private static final double BEGINNING = 0.85;
  private static final double INITIAL = 0.8;

  private static final int MOST_BEGINNINGS = 50;

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> frequencies = new ArrayList<>();
  private final Map<String, List<Integer>> byGram = new HashMap<>();
  private final Map<String, List<Integer>> byBeginning = new HashMap<>();
  private int things;

  /** The number of a word, a new one where it is new. */
  int add(String word) {
    return numbers.computeIfAbsent(
        word,
        unseen -> {
          int number = words.size();
          words.add(word);
          frequencies.add(0);
          grams(word).forEach(gram -> list(byGram, gram).add(number));
          if (word.length() > SHORTEST_BEGINNING) {
            list(byBeginning, word.substring(0, SHORTEST_BEGINNING)).add(number);
          }
          return number;
        });
  }

  private static List<Integer> list(Map<String, List<Integer>> lists, String key) {
    return lists.computeIfAbsent(key, unseen -> new ArrayList<>(1));
  }

  /** Counts one thing with these words. */
  void count(Set<Integer> ofOneThing) {
    things++;
    ofOneThing.forEach(number -> frequencies.set(number, frequencies.get(number) + 1));
  }

  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  /** How much a word tells: the more, the fewer things have it. */
  double weight(int number) {
    return weightOf(frequencies.get(number));
  }

  /** Of a word that nothing has; it may be anything, so it tells less than a rare one. */
  double weightOfUnknown() {
    return weightOf(0) / 2;
  }

  private double weightOf(int frequency) {
    return Math.log(1 + (double) things / (1 + frequency));
  }

  /** Words like this one, with how much, from 1 for the same; those most alike first. */
  Map<Integer, Double> like(String word) {
    Map<Integer, Double> like = new HashMap<>();
    if (numbers.containsKey(word)) {
      like.put(numbers.get(word), 1.0);
    }
    if (word.chars().noneMatch(Character::isDigit)) {
      misspelt(word, like);
      beginnings(word, like);
    }
    Map<Integer, Double> sorted = new LinkedHashMap<>();
    like.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private void misspelt(String word, Map<Integer, Double> like) {
    if (word.length() < SHORTEST_MISSPELT) {
      return;
    }
    Map<Integer, Integer> shared = new HashMap<>();
    for (String gram : grams(word)) {
      byGram.getOrDefault(gram, List.of()).forEach(number -> shared.merge(number, 1, Integer::sum));
    }
    shared.forEach(
        (number, grams) -> {
          String other = words.get(number);
          if (other.length() >= SHORTEST_MISSPELT && grams >= leastShared(word, other)) {
            double likeness = Edits.likeness(word, other, LEAST_LIKENESS);
            if (likeness > 0) {
              like.merge(number, likeness, Math::max);
            }
          }
        });
  }

  /** A letter that is wrong spoils three of a word's parts, of which it has as many as letters. */
  private static int leastShared(String word, String other) {
    int longer = Math.max(word.length(), other.length());
    int edits = (int) Math.floor(longer * (1 - LEAST_LIKENESS) + 1e-9);
    return Math.max(1, longer - GRAM * edits);
  }

  /** An abbreviation is the beginning of a word: {@code Univ.} */
  private void beginnings(String word, Map<Integer, Double> like) {
    if (word.length() >= SHORTEST_BEGINNING) {
      String first = word.substring(0, SHORTEST_BEGINNING);
      byBeginning.getOrDefault(first, List.of()).stream()
          .filter(number -> words.get(number).startsWith(word))
          .limit(MOST_BEGINNINGS)
          .forEach(number -> like.merge(number, BEGINNING, Math::max));
    }
  }

  /** An initial on one side stands for a word on the other. */
  double likenessOfInitial(String word, int number) {
    String other = words.get(number);
    boolean initial = word.length() == 1 || other.length() == 1;
    return initial && word.charAt(0) == other.charAt(0) ? INITIAL : 0;
  }

  private static Set<String> grams(String word) {
    String padded = "^" + word + "$";
    Set<String> grams = new HashSet<>();
    for (int at = 0; at + GRAM <= padded.length(); at++) {
      grams.add(padded.substring(at, at + GRAM));
    }
    return grams;
  }
}
