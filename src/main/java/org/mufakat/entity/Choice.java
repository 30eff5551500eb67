package org.mufakat.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.mufakat.fact.Field;

/**
 * The one value that the merged view shows where reports state several.
 *
 * <p>What a person accepted wins, then most independent sources, then the highest confidence, then
 * the earliest article, then the smallest value. A report of a coarser value (2023-09) also speaks
 * for a finer one that lies within it (2023-09-08), and the finest one is shown. What a publisher
 * said last is what it says: an earlier value that cannot stand beside it is withdrawn.
 *
 * @param dispute empty where all values that reports state can stand side by side
 */
record Choice<V>(V value, Optional<Dispute> dispute) {

  /** A value as one report states it. */
  private record Stated<R extends Report, V>(R report, V value) {}

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

    boolean agree(V a, V b) {
      return covers.test(a, b) || covers.test(b, a);
    }
  }

  /** Empty where no report states a value. */
  static <R extends Report, V> Optional<Choice<V>> of(
      Sources<R> sources, Function<R, Optional<V>> stated, Property<V> property) {
    List<Stated<R, V>> all =
        sources.reports().stream()
            .flatMap(r -> stated.apply(r).map(v -> new Stated<>(r, v)).stream())
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ballot<>(all, sources, property).choice());
  }

  /** The values of one property, weighed against each other. */
  private static final class Ballot<R extends Report, V> {
    private final List<Stated<R, V>> all;
    private final List<Stated<R, V>> standing;
    private final Sources<R> sources;
    private final Property<V> property;

    /** In the order in which they count, greater is better. */
    private final Map<ChoiceBasis, Comparator<Stated<R, V>>> criteria = new TreeMap<>();

    Ballot(List<Stated<R, V>> all, Sources<R> sources, Property<V> property) {
      this.all = all;
      this.sources = sources;
      this.property = property;
      this.standing = all.stream().filter(one -> !isWithdrawn(one)).toList();
      criteria.put(ChoiceBasis.ACCEPTED, Comparator.comparing(this::isAccepted));
      criteria.put(
          ChoiceBasis.MOST_SOURCES,
          Comparator.comparingInt(one -> sources.count(speakingFor(one.value()))));
      criteria.put(ChoiceBasis.HIGHEST_CONFIDENCE, Comparator.comparingDouble(this::confidence));
      criteria.put(
          ChoiceBasis.EARLIEST,
          Comparator.comparing((Stated<R, V> one) -> one.report().source(), Source.EARLIEST_FIRST)
              .reversed());
      criteria.put(
          ChoiceBasis.ORDER,
          Comparator.comparing((Stated<R, V> one) -> property.lexical().apply(one.value()))
              .reversed());
    }

    Choice<V> choice() {
      Stated<R, V> best = finest(standing.stream().max(preference()).orElseThrow());
      boolean disputed =
          all.stream()
              .anyMatch(a -> all.stream().anyMatch(b -> !property.agree(a.value(), b.value())));
      return new Choice<>(best.value(), disputed ? Optional.of(dispute(best)) : Optional.empty());
    }

    /** Of those that the best value covers, the most precise one; the best of equals. */
    private Stated<R, V> finest(Stated<R, V> best) {
      return standing.stream()
          .filter(one -> property.covers().test(best.value(), one.value()))
          .max(
              Comparator.<Stated<R, V>>comparingLong(
                      one -> -property.looseness().applyAsLong(one.value()))
                  .thenComparing(preference()))
          .orElse(best);
    }

    private Comparator<Stated<R, V>> preference() {
      return criteria.values().stream().reduce(Comparator::thenComparing).orElseThrow();
    }

    private Dispute dispute(Stated<R, V> best) {
      return new Dispute(
          property.field(),
          because(best),
          all.stream().map(one -> one.report().key()).sorted().toList());
    }

    /** The first thing that tells the best value from the best of those that it excludes. */
    private ChoiceBasis because(Stated<R, V> best) {
      return standing.stream()
          .filter(one -> !property.agree(one.value(), best.value()))
          .max(preference())
          .map(
              rival ->
                  criteria.entrySet().stream()
                      .filter(entry -> entry.getValue().compare(best, rival) > 0)
                      .map(Map.Entry::getKey)
                      .findFirst()
                      .orElse(ChoiceBasis.ORDER))
          .orElse(ChoiceBasis.CORRECTED);
    }

    private boolean isWithdrawn(Stated<R, V> one) {
      return !isAccepted(one)
          && all.stream()
              .anyMatch(
                  later ->
                      one.report().source().isEarlierOfSamePublisher(later.report().source())
                          && !property.agree(one.value(), later.value()));
    }

    private boolean isAccepted(Stated<R, V> one) {
      return one.report().accepts(property.field());
    }

    private double confidence(Stated<R, V> one) {
      return one.report().confidence().getOrDefault(property.field(), 0.0);
    }

    private Collection<R> speakingFor(V value) {
      return standing.stream()
          .filter(one -> property.covers().test(one.value(), value))
          .map(Stated::report)
          .toList();
    }
  }
}
