package org.mufakat.query;

import java.time.Duration;

/**
 * How long a query may take and how many rows (or triples) it may return. Beyond either there is an
 * error and no answer.
 */
public record Limits(Duration time, long rows) {

  /** Five minutes and a million rows. */
  public static final Limits USUAL = new Limits(Duration.ofMinutes(5), 1_000_000);
}
