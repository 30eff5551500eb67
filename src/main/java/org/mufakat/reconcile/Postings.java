package org.mufakat.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** From words to the things of one type that have them. */
final class Postings {

  private static final int[] NONE = {};

  private static final Comparator<Found> WORST_FIRST =
      Comparator.comparingDouble(Found::sum)
          .thenComparing(found -> -found.profile().everything().length)
          .thenComparing(found -> found.profile().entity().iri(), Comparator.reverseOrder());

  private final List<Profile> profiles;
  private final Map<Integer, int[]> byWord = new HashMap<>();

  /** A thing, and how much of what is asked its words say. */
  record Found(Profile profile, double sum) {}

  Postings(List<Profile> profiles) {
    this.profiles = profiles;
    Map<Integer, Integer> lengths = new HashMap<>();
    for (int at = 0; at < profiles.size(); at++) {
      for (int word : profiles.get(at).everything()) {
        int length = lengths.merge(word, 1, Integer::sum);
        int[] things = byWord.getOrDefault(word, NONE);
        if (length > things.length) {
          things = Arrays.copyOf(things, Math.max(2, 2 * things.length));
          byWord.put(word, things);
        }
        things[length - 1] = at;
      }
    }
    byWord.replaceAll((word, things) -> Arrays.copyOf(things, lengths.get(word)));
  }

  /** The things with most of these words, the best first. */
  List<Found> best(List<AskedWord> words, int most) {
    double[] sums = new double[profiles.size()];
    int[] counted = new int[profiles.size()];
    for (int turn = 1; turn <= words.size(); turn++) {
      add(words.get(turn - 1), turn, sums, counted);
    }
    PriorityQueue<Found> best = new PriorityQueue<>(WORST_FIRST);
    for (int at = 0; at < sums.length; at++) {
      if (sums[at] > 0 && (best.size() < most || sums[at] >= best.peek().sum())) {
        best.add(new Found(profiles.get(at), sums[at]));
        if (best.size() > most) {
          best.poll();
        }
      }
    }
    List<Found> found = new ArrayList<>(best);
    found.sort(WORST_FIRST.reversed());
    return found;
  }

  /** Of all words of a thing that are like this one, the first, which is the most alike, counts. */
  private void add(AskedWord word, int turn, double[] sums, int[] counted) {
    word.like()
        .forEach(
            (number, likeness) -> {
              for (int thing : byWord.getOrDefault(number, NONE)) {
                if (counted[thing] != turn) {
                  counted[thing] = turn;
                  sums[thing] += word.weight() * likeness;
                }
              }
            });
  }
}
