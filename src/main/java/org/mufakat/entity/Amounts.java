package org.mufakat.entity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Sums of money as the rules write them: {@code USD 21.6 million}. */
final class Amounts {

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  /** "Nearly 22 million" is what another paper gives as 21.6 million. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.03");

  private Amounts() {}

  /** Whether two sums are one but for rounding. */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String[] left = one.split(" ");
    String[] right = other.split(" ");
    if (left.length < 2 || right.length < 2 || !left[0].equals(right[0])) {
      return false;
    }
    Optional<BigDecimal> a = value(left);
    Optional<BigDecimal> b = value(right);
    return a.isPresent() && b.isPresent() && areNear(a.get(), b.get());
  }

  private static boolean areNear(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs().compareTo(a.max(b).multiply(ROUNDED)) <= 0;
  }

  /** Empty for what people may have written in another way. */
  private static Optional<BigDecimal> value(String[] parts) {
    try {
      BigDecimal number = new BigDecimal(parts[1]);
      String scale = parts.length > 2 ? parts[2] : "";
      return Optional.of(number.multiply(SCALES.getOrDefault(scale, BigDecimal.ONE)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
