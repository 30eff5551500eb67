package org.mufakat.entity.judged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.entity.match.Constraints;

/**
 * All decisions, whatever their order.
 *
 * <p>Of decisions on one question that contradict each other the latest holds, of those of one
 * moment the one that joins least. Where "same" leads through others to what is apart, it does not
 * hold. {@link #contradictions} names them all.
 */
public final class Judgements {

  /** Of one moment the more careful one comes last. */
  private static final Comparator<Judgement> EARLIEST_FIRST =
      Comparator.comparing(Judgement::when)
          .thenComparing(Judgement::verdict)
          .thenComparing(Judgement::subject)
          .thenComparing(Judgement::object)
          .thenComparing(Judgement::value)
          .thenComparing(Judgement::replacement)
          .thenComparing(Judgement::who)
          .thenComparing(Judgement::why)
          .thenComparing(Judgement::label);

  private final List<Judgement> holding = new ArrayList<>();
  private final Map<List<String>, List<Judgement>> byValue = new HashMap<>();
  private final List<Problem> contradictions = new ArrayList<>();

  public Judgements(List<Judgement> rows) {
    Map<Set<String>, List<Judgement>> bySubjects = new HashMap<>();
    for (Judgement row : rows.stream().sorted(EARLIEST_FIRST).toList()) {
      List<Judgement> earlier =
          bySubjects.computeIfAbsent(
              Set.copyOf(List.of(row.subject(), row.object())), x -> new ArrayList<>());
      earlier.stream()
          .filter(one -> one.sameQuestion(row) && !one.agrees(row))
          .forEach(one -> contradicts(one, row));
      earlier.removeIf(one -> one.sameQuestion(row));
      earlier.add(row);
    }
    bySubjects.values().forEach(holding::addAll);
    holding.sort(EARLIEST_FIRST);
    holding.stream()
        .filter(row -> !row.verdict().isOfPair())
        .forEach(
            row ->
                byValue
                    .computeIfAbsent(
                        List.of(row.subject(), row.object()), unseen -> new ArrayList<>())
                    .add(row));
    Constraints<String> pairs =
        new Constraints<>(pairs(Set.of(Judgement.Verdict.SAME)), pairs(apart()));
    pairs.contradicted().forEach(this::cannotHold);
  }

  public static Judgements none() {
    return new Judgements(List.of());
  }

  /**
   * A row that decides nothing, and why.
   *
   * @param message for people, with the row in it
   */
  public record Problem(Judgement row, String message) {

    public static Problem of(Judgement row, String why) {
      return new Problem(row, "\"" + row.question() + "\" of " + row.when() + ": " + why);
    }
  }

  private void contradicts(Judgement earlier, Judgement later) {
    contradictions.add(
        Problem.of(
            earlier,
            "contradicts \"" + later.question() + "\" of " + later.when() + ", which holds"));
  }

  private void cannotHold(Constraints.Pair<String> pair) {
    holding.stream()
        .filter(row -> row.verdict() == Judgement.Verdict.SAME)
        .filter(row -> row.subject().equals(pair.one()) && row.object().equals(pair.other()))
        .forEach(
            row ->
                contradictions.add(
                    Problem.of(row, "does not hold, other rows join both to what is apart")));
  }

  private static Set<Judgement.Verdict> apart() {
    return Set.of(Judgement.Verdict.NOT_SAME, Judgement.Verdict.UNSURE);
  }

  private List<Constraints.Pair<String>> pairs(Set<Judgement.Verdict> verdicts) {
    return holding.stream()
        .filter(row -> verdicts.contains(row.verdict()))
        .map(row -> new Constraints.Pair<>(row.subject(), row.object()))
        .toList();
  }

  /** Those that hold, the earliest first, one for each question. */
  public List<Judgement> holding() {
    return List.copyOf(holding);
  }

  /** On values of one property of one name. */
  public Stream<Judgement> onValueOf(String subject, String property) {
    return byValue.getOrDefault(List.of(subject, property), List.of()).stream();
  }

  public boolean isEmpty() {
    return holding.isEmpty();
  }

  /** Rows that do not hold because others contradict them. */
  public List<Problem> contradictions() {
    return List.copyOf(contradictions);
  }

  /** All names that any of them is about. */
  public Set<String> names() {
    return holding.stream()
        .flatMap(
            row ->
                row.verdict().isOfPair()
                    ? Stream.of(row.subject(), row.object())
                    : Stream.of(row.subject()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
