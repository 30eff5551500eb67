package org.mufakat.query;

import java.time.Duration;

/**
 * How long a query may take, how many rows (or triples) it may return, and how many rows, groups
 * and distinct values it may hold in memory on the way. Beyond any there is an error and no answer.
 */
public record Limits(Duration time, long rows, long held) {

  /** Of the heap; what is held takes a tenth of it, so that ten queries have room at once. */
  private static final long BYTES_FOR_EACH = 4096;

  private static final long LEAST_HELD = 50_000;

  /** Five minutes and a million rows. */
  public static final Limits USUAL = new Limits(Duration.ofMinutes(5), 1_000_000);

  /** What may be held follows from the memory of this process. */
  public Limits(Duration time, long rows) {
    this(time, rows, Math.max(LEAST_HELD, Runtime.getRuntime().maxMemory() / BYTES_FOR_EACH));
  }
}
