package org.mufakat.entity.match;

/**
 * One feature of a compared pair: what stands on either side, and what that counts.
 *
 * @param left as people read it; empty where nothing is known
 */
public record Feature(Outcome outcome, String left, String right) {

  public int points() {
    return outcome.points();
  }

  /** {@code date same-day +25 (2024-05-17 | 2024-05-17)}. */
  @Override
  public String toString() {
    String counts = outcome.rulesOut() ? "never" : "%+d".formatted(points());
    return "%s %s %s (%s | %s)".formatted(outcome.feature(), outcome.name(), counts, left, right);
  }
}
