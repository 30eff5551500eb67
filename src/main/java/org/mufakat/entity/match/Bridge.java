package org.mufakat.entity.match;

/**
 * A record that holds together two others which contradict each other: each of them leaves out what
 * the other tells, and the third tells all of it.
 */
@FunctionalInterface
public interface Bridge<T> {

  /** Whether the third one explains how two that seem to exclude each other can be one thing. */
  boolean spans(T third, T left, T right);

  static <T> Bridge<T> none() {
    return (third, left, right) -> false;
  }
}
