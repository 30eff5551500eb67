package org.mufakat.reconcile;

import java.util.Map;

/**
 * A word that somebody asks with.
 *
 * @param weight how much it tells
 * @param like words of names that it may mean, with how much they are like it
 */
record AskedWord(String text, double weight, Map<Integer, Double> like) {

  AskedWord lighter(double share) {
    return new AskedWord(text, weight * share, like);
  }

  /** How much the best of a thing's words is like it. */
  double bestIn(Profile profile) {
    for (Map.Entry<Integer, Double> one : like.entrySet()) {
      if (profile.has(one.getKey())) {
        return one.getValue();
      }
    }
    return 0;
  }
}
