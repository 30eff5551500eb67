package org.mufakat.bench;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * Draws from lists with a seed of its own, so that an article depends on nothing but its number.
 */
record Draw(SplittableRandom random) {

  static Draw of(long seed, int number) {
    return new Draw(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number));
  }

  <T> T from(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  Map<String, String> row(
      List<Map<String, String>> rows, Predicate<Map<String, String>> condition) {
    return from(rows.stream().filter(condition).toList());
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
