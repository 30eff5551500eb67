package org.mufakat.entity.match;

/** Takes what the comparison of a pair comes to, feature by feature. */
@FunctionalInterface
public interface Ledger {

  /**
   * @param left what stands on the left side, written out only if somebody wants to read it
   */
  void enter(Outcome outcome, Object left, Object right);
}
