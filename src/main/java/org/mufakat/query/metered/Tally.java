package org.mufakat.query.metered;

/** How much one part of a query holds, counted with all else until the part is closed. */
final class Tally {

  private final Meter meter;
  private long count;

  Tally(Meter meter) {
    this.meter = meter;
  }

  /**
   * @throws Stop if the query has no room for more
   */
  void hold() {
    count++;
    meter.hold();
  }

  void release() {
    meter.release(count);
    count = 0;
  }
}
