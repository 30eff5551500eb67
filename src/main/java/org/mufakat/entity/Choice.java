package org.mufakat.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.mufakat.fact.Field;

/**
 * The one value that the merged view shows where reports state several.
 *
 * <p>Most independent sources win, then the highest confidence, then the most precise value, then
 * the earliest article, then the smallest value. A report of a coarser value (2023-09) also speaks
 * for a finer one that lies within it (2023-09-08).
 *
 * @param disputed whether some report states a value that cannot stand beside another one
 */
record Choice<V>(V value, boolean disputed) {

  /** A value as one report states it. */
  record Stated<R extends Report, V>(R report, V value) {}

  /**
   * How values of one property compare.
   *
   * @param field by which confidence is looked up
   * @param covers whether the first value is the second one, or a coarser form of it
   * @param looseness smaller is more precise
   * @param lexical decides the last tie
   */
  record Property<V>(
      Field field,
      BiPredicate<V, V> covers,
      ToLongFunction<V> looseness,
      Function<V, String> lexical) {

    /** A property whose values are equal or different, and equally precise. */
    static <V> Property<V> plain(Field field, Function<V, String> lexical) {
      return new Property<>(field, Object::equals, value -> 0, lexical);
    }
  }

  /** Empty where no report states a value. */
  static <R extends Report, V> Optional<Choice<V>> of(
      List<R> reports, Function<R, Optional<V>> stated, Property<V> property) {
    List<Stated<R, V>> all =
        reports.stream()
            .flatMap(r -> stated.apply(r).map(v -> new Stated<>(r, v)).stream())
            .toList();
    IndependentSources sources = new IndependentSources(reports);
    return all.stream()
        .max(preference(all, sources, property))
        .map(best -> new Choice<>(best.value(), disputed(all, property)));
  }

  private static <R extends Report, V> Comparator<Stated<R, V>> preference(
      List<Stated<R, V>> all, IndependentSources sources, Property<V> property) {
    Comparator<Stated<R, V>> most =
        Comparator.comparingInt(one -> sources.count(speakingFor(one.value(), all, property)));
    return most.thenComparingDouble(
            one -> one.report().confidence().getOrDefault(property.field(), 0.0))
        .thenComparing(
            Comparator.<Stated<R, V>>comparingLong(
                    one -> property.looseness().applyAsLong(one.value()))
                .reversed())
        .thenComparing(one -> one.report().source(), Source.EARLIEST_FIRST.reversed())
        .thenComparing(
            one -> property.lexical().apply(one.value()), Comparator.<String>reverseOrder());
  }

  private static <R extends Report, V> Collection<R> speakingFor(
      V value, List<Stated<R, V>> all, Property<V> property) {
    return all.stream()
        .filter(one -> property.covers().test(one.value(), value))
        .map(Stated::report)
        .toList();
  }

  private static <R extends Report, V> boolean disputed(
      List<Stated<R, V>> all, Property<V> property) {
    return all.stream()
        .anyMatch(a -> all.stream().anyMatch(b -> !agree(a.value(), b.value(), property)));
  }

  private static <V> boolean agree(V a, V b, Property<V> property) {
    return property.covers().test(a, b) || property.covers().test(b, a);
  }
}
