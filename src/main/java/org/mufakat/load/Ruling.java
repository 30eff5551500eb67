package org.mufakat.load;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.entity.judged.Judgement;

/**
 * A change to what people decided.
 *
 * @param recorded rows to add, each in place of an earlier one on the same question
 * @param withdrawn rows to take out
 */
public record Ruling(List<Judgement> recorded, List<Judgement> withdrawn) {

  /** No change. */
  public static final Ruling NONE = new Ruling(List.of(), List.of());

  public static Ruling recording(List<Judgement> rows) {
    return new Ruling(rows, List.of());
  }

  public static Ruling withdrawing(List<Judgement> rows) {
    return new Ruling(List.of(), rows);
  }

  /** What is recorded after it. */
  public List<Judgement> appliedTo(List<Judgement> rows) {
    List<Judgement> all =
        new ArrayList<>(rows.stream().filter(row -> !withdrawn.contains(row)).toList());
    all.removeIf(row -> recorded.stream().anyMatch(row::sameQuestion));
    all.addAll(recorded);
    return all;
  }
}
