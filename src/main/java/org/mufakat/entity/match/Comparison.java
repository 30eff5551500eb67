package org.mufakat.entity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A compared pair, so that a person can see why. */
public record Comparison(List<Feature> features) {

  public static <T> Comparison of(T left, T right, Comparer<T> comparer) {
    List<Feature> features = new ArrayList<>();
    comparer.compare(
        left,
        right,
        (outcome, a, b) -> features.add(new Feature(outcome, a.toString(), b.toString())));
    return new Comparison(List.copyOf(features));
  }

  public int score() {
    return features.stream().mapToInt(Feature::points).sum();
  }

  /** Feature by feature, those that count most first. */
  @Override
  public String toString() {
    return features.stream()
        .filter(feature -> feature.points() != 0)
        .sorted((a, b) -> Integer.compare(Math.abs(b.points()), Math.abs(a.points())))
        .map(Feature::toString)
        .collect(Collectors.joining("; "));
  }
}
