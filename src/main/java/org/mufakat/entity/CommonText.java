package org.mufakat.entity;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;

/** A single value that reports may state: the same, another one, or nothing on one side. */
final class CommonText<R, V> implements Comparer<R> {

  private final Function<R, Optional<V>> stated;
  private final BiPredicate<V, V> alike;
  private final Outcome same;
  private final Outcome other;
  private final Outcome unknown;

  /**
   * @param feature its rows are {@code same}, {@code other} and {@code unknown}
   */
  CommonText(
      Scale scale, String feature, Function<R, Optional<V>> stated, BiPredicate<V, V> alike) {
    this.stated = stated;
    this.alike = alike;
    same = scale.outcome(feature, "same");
    other = scale.outcome(feature, "other");
    unknown = scale.outcome(feature, "unknown");
  }

  @Override
  public void compare(R left, R right, Ledger ledger) {
    Optional<V> a = stated.apply(left);
    Optional<V> b = stated.apply(right);
    if (a.isEmpty() || b.isEmpty()) {
      ledger.enter(unknown, a.map(Object::toString).orElse(""), b.map(Object::toString).orElse(""));
    } else {
      ledger.enter(alike.test(a.get(), b.get()) ? same : other, a.get(), b.get());
    }
  }
}
