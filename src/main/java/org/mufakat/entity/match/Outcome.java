package org.mufakat.entity.match;

/**
 * What the comparison of one feature can come to, and what that counts.
 *
 * @param feature {@code date}
 * @param name {@code same-day}
 * @param points for (above 0) or against; {@link #NEVER} rules the pair out
 */
public record Outcome(String feature, String name, int points) {

  /** Outweighs everything. */
  public static final int NEVER = -1000;

  public boolean rulesOut() {
    return points == NEVER;
  }
}
