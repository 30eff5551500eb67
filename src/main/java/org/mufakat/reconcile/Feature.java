package org.mufakat.reconcile;

/** Something that a score rests on. */
public sealed interface Feature {

  String id();

  /**
   * @param value from 0 to 100
   */
  record Share(String id, double value) implements Feature {}

  /** Whether something is so. */
  record Fact(String id, boolean value) implements Feature {}
}
