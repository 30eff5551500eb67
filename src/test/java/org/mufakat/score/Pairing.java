package org.mufakat.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Which extracted value answers to which annotated one, each to at most one. */
record Pairing(List<Pair> pairs) {

  record Pair(int annotated, int extracted) {}

  private record Candidate(double likeness, Pair pair) {}

  /** Each annotated value takes the first extracted one that is left and the same. */
  static <T> Pairing first(List<T> annotated, List<T> extracted, BiPredicate<T, T> same) {
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int a = 0; a < annotated.size(); a++) {
      for (int e = 0; e < extracted.size(); e++) {
        if (!taken.contains(e) && same.test(annotated.get(a), extracted.get(e))) {
          taken.add(e);
          pairs.add(new Pair(a, e));
          break;
        }
      }
    }
    return new Pairing(pairs);
  }

  /** The likest first; what is not alike at all stays alone. */
  static <T> Pairing best(List<T> annotated, List<T> extracted, ToDoubleBiFunction<T, T> like) {
    List<Candidate> candidates = new ArrayList<>();
    for (int a = 0; a < annotated.size(); a++) {
      for (int e = 0; e < extracted.size(); e++) {
        double likeness = like.applyAsDouble(annotated.get(a), extracted.get(e));
        candidates.add(new Candidate(likeness, new Pair(a, e)));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .thenComparingInt(candidate -> candidate.pair().annotated())
            .thenComparingInt(candidate -> candidate.pair().extracted())
            .reversed());
    return take(candidates);
  }

  private static Pairing take(List<Candidate> candidates) {
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> annotated = new HashSet<>();
    Set<Integer> extracted = new HashSet<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      boolean free = !annotated.contains(pair.annotated()) && !extracted.contains(pair.extracted());
      if (candidate.likeness() > 0 && free) {
        annotated.add(pair.annotated());
        extracted.add(pair.extracted());
        pairs.add(pair);
      }
    }
    return new Pairing(pairs);
  }
}
