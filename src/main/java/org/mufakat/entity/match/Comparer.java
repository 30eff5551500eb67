package org.mufakat.entity.match;

/** Compares two records of one kind. Which of them is left makes no difference to the sum. */
@FunctionalInterface
public interface Comparer<T> {

  void compare(T left, T right, Ledger ledger);
}
