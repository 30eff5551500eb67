package org.mufakat.serve.reconcile;

import org.mufakat.serve.Problem;

/** How much can be asked at once. More is refused, so that nothing is left out in silence. */
final class Bounds {

  static final int QUERIES = 100;
  static final int TEXT = 500;
  static final int CANDIDATES = 100;
  static final int USUAL_CANDIDATES = 10;
  static final int PROPERTIES = 20;
  static final int VALUES = 20;
  static final int EXTENDED = 500;
  static final int EXTENDED_VALUES = 100_000;
  static final int SUGGESTIONS = 20;

  private Bounds() {}

  /**
   * @param what in the plural
   * @throws Problem 413 if there are more than the most
   */
  static void check(int count, int most, String what) {
    if (count > most) {
      throw new Problem(
          413,
          "Content too large",
          "there are " + count + " " + what + ", and at most " + most + " can be asked at once",
          "divide the request");
    }
  }
}
