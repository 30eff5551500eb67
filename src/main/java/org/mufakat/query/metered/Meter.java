package org.mufakat.query.metered;

import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.expr.NodeValue;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** What one run of a query may still use: time, and room for texts, numbers and rows. */
public final class Meter {

  /** Of all texts that go into one expression, in UTF-16 units. */
  static final int LONGEST_TEXT = 1 << 22;

  /** Of all texts that a query gathers into groups, in UTF-16 units. */
  static final long MOST_GATHERED = 1L << 26;

  /** Of one number, in bits: some ten thousand digits. */
  private static final int LARGEST_NUMBER = 1 << 15;

  private static final int LONGEST_NUMERAL = 10_000;

  private final Duration time;
  private final long end;
  private final long mostHeld;
  private final AtomicLong gathered = new AtomicLong();
  private final AtomicLong held = new AtomicLong();

  private Meter(Duration time, long mostHeld) {
    this.time = time;
    this.end = System.nanoTime() + time.toNanos();
    this.mostHeld = mostHeld;
  }

  /**
   * Begins to count now.
   *
   * @param mostHeld rows, groups and distinct values that the query may hold in memory
   */
  public static Meter start(Duration time, long mostHeld) {
    return new Meter(time, mostHeld);
  }

  /** What is said when time is over. */
  public static Failure exceeded(Duration time) {
    return new Failure(
        Exit.LIMIT,
        "the query ran longer than %s s, so nothing is shown".formatted(time.toMillis() / 1000.0),
        "ask for less, or raise --timeout");
  }

  /**
   * @throws Stop if time is over
   */
  void checkTime() {
    if (System.nanoTime() - end > 0) {
      throw new Stop(exceeded(time));
    }
  }

  /**
   * @param share of the longest text that this one may take
   * @throws Stop if time is over, or the value is larger than any that a query needs
   */
  void check(NodeValue value, int share) {
    checkTime();
    if (value.isInteger()) {
      checkNumber(value.getInteger());
    } else if (value.isDecimal()) {
      checkNumber(value.getDecimal().unscaledValue());
    } else {
      checkLength((long) length(value) * share);
    }
  }

  /**
   * @throws Stop if a text of this length is longer than any that a query needs
   */
  void checkLength(long length) {
    if (length > LONGEST_TEXT) {
      throw overgrown("a text");
    }
  }

  private static void checkNumber(BigInteger number) {
    if (number.bitLength() > LARGEST_NUMBER) {
      throw overgrown("a number");
    }
  }

  /**
   * @throws Stop if this is no numeral, but a text that would become a monstrous number
   */
  void checkNumeral(NodeValue value) {
    checkTime();
    if (length(value) > LONGEST_NUMERAL) {
      throw overgrown("a number");
    }
  }

  /**
   * @throws Stop if a query gathers more than there is room for
   */
  void gather(NodeValue value) {
    checkTime();
    if (gathered.addAndGet(length(value)) > MOST_GATHERED) {
      throw overgrown("a list of texts");
    }
  }

  /**
   * Counts a row, group or value that stays in memory for a while.
   *
   * @throws Stop if time is over, or there is no room for more
   */
  void hold() {
    checkTime();
    if (held.incrementAndGet() > mostHeld) {
      throw new Stop(
          new Failure(
              Exit.LIMIT,
              "the query has to hold more than %d rows, groups or distinct values in memory,"
                      .formatted(mostHeld)
                  + " so nothing is shown",
              "ask for less, or give the program more memory"));
    }
  }

  /** So many of these have gone. */
  void release(long count) {
    held.addAndGet(-count);
  }

  private static int length(NodeValue value) {
    return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }

  private static Stop overgrown(String what) {
    return new Stop(
        new Failure(
            Exit.LIMIT,
            "the query makes " + what + " that is too long, so nothing is shown",
            "leave out what multiplies, repeats or joins so much"));
  }
}
