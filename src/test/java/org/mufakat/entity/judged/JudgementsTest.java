package org.mufakat.entity.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mufakat.entity.judged.Judgement.Verdict;

/** Of decisions that contradict each other one holds, and the others are named. */
class JudgementsTest {

  private static Judgement pair(String when, Verdict verdict, String one, String other) {
    return new Judgement(when, "Sari", verdict, one, "", other, "", "", "seen");
  }

  private static Judgement value(String when, Verdict verdict, String value) {
    return new Judgement(when, "Sari", verdict, "urn:a", "", "urn:p", value, "", "seen");
  }

  private static List<String> holding(List<Judgement> rows) {
    List<Judgement> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);
    List<String> holding = questions(new Judgements(rows));
    assertEquals(holding, questions(new Judgements(reversed)), "the order does not matter");
    return holding;
  }

  private static List<String> questions(Judgements judgements) {
    return judgements.holding().stream().map(Judgement::question).toList();
  }

  @Test
  void theLatestHolds() {
    List<Judgement> rows =
        List.of(
            pair("2025-01-02", Verdict.SAME, "urn:a", "urn:b"),
            pair("2025-01-03", Verdict.NOT_SAME, "urn:b", "urn:a"));
    assertEquals(List.of("not-same urn:b urn:a"), holding(rows));
    String said = new Judgements(rows).contradictions().get(0).message();
    assertTrue(said.startsWith("\"same urn:a urn:b\" of 2025-01-02: contradicts"), said);
  }

  @Test
  void ofOneMomentTheMoreCarefulOneHolds() {
    assertEquals(
        List.of("not-same urn:a urn:b"),
        holding(
            List.of(
                pair("2025-01-02", Verdict.NOT_SAME, "urn:a", "urn:b"),
                pair("2025-01-02", Verdict.SAME, "urn:a", "urn:b"))));
  }

  @Test
  void aChainThatLeadsToWhatIsApartDoesNotHold() {
    Judgements judgements =
        new Judgements(
            List.of(
                pair("2025-01-02", Verdict.SAME, "urn:a", "urn:b"),
                pair("2025-01-03", Verdict.SAME, "urn:b", "urn:c"),
                pair("2025-01-04", Verdict.NOT_SAME, "urn:a", "urn:c")));
    assertEquals(1, judgements.contradictions().size());
    assertEquals(
        "same urn:b urn:c", judgements.contradictions().get(0).row().question(), "the later link");
  }

  @Test
  void whatIsSaidTwiceIsNoContradiction() {
    Judgements judgements =
        new Judgements(
            List.of(
                value("2025-01-02", Verdict.REJECT, "5"),
                value("2025-01-03", Verdict.REJECT, "5"),
                value("2025-01-03", Verdict.ACCEPT, "6")));
    assertEquals(2, judgements.holding().size());
    assertTrue(judgements.contradictions().isEmpty());
    assertEquals(2, judgements.onValueOf("urn:a", "urn:p").count());
  }
}
