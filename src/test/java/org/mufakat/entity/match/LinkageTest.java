package org.mufakat.entity.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.entity.match.Constraints.Pair;

/** Records meet where enough speaks for it and nothing against, whatever their order. */
class LinkageTest {

  private static final Scale SCALE = Scale.read(LinkageTest.class, "letters.tsv");

  /**
   * A record of letters: a capital one that another record has speaks for both, {@code x1} against
   * {@code x2}. Words with the same beginning before a colon stand in one article.
   */
  private record Letters(String written) {
    String article() {
      return written.contains(":") ? written.split(":")[0] : written;
    }

    Set<Character> letters() {
      return written
          .chars()
          .filter(Character::isUpperCase)
          .mapToObj(c -> (char) c)
          .collect(Collectors.toSet());
    }

    char side() {
      int at = written.indexOf('x');
      return at < 0 ? ' ' : written.charAt(at + 1);
    }
  }

  private static void compare(Letters one, Letters other, Ledger ledger) {
    Set<Character> common = one.letters();
    common.retainAll(other.letters());
    common.forEach(letter -> ledger.enter(SCALE.outcome("letter", "same"), letter, letter));
    boolean apart = one.side() != ' ' && other.side() != ' ' && one.side() != other.side();
    ledger.enter(SCALE.outcome("side", apart ? "other" : "same"), one.side(), other.side());
  }

  private static final Matching<Letters, String> MATCHING =
      new Matching<>(
          SCALE,
          LinkageTest::compare,
          new Blocking<>(
              record -> record.letters().stream().map(String::valueOf).toList(),
              List.of(Letters::written)),
          Letters::written,
          record -> Set.of(record.article()),
          record -> record.letters().size());

  private static Linked<Letters> linked(List<String> written, Constraints<String> decided) {
    return Linkage.of(written.stream().map(Letters::new).toList(), MATCHING, decided);
  }

  private static String groups(List<String> written, Constraints<String> decided) {
    return linked(written, decided).groups().stream()
        .map(group -> names(group.records()) + maybe(group.possible()))
        .sorted()
        .collect(Collectors.joining(" | "));
  }

  private static String maybe(List<Letters> possible) {
    return possible.isEmpty() ? "" : " maybe " + names(possible);
  }

  private static String names(List<Letters> records) {
    return records.stream().map(Letters::written).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "aAB bAB C,          C | aAB bAB",
    "aAB bAB cABC C,     C | aAB bAB cABC",
    // one article tells them apart
    "m:AB m:aAB,         m:AB | m:aAB",
    // what fits two that exclude each other, and says less, may be of both
    "ABCx1 ABCx2 aAB,    ABCx1 maybe aAB | ABCx2 maybe aAB",
    // and what says as much is of neither
    "ABx1 ABx2 aAB,      ABx1 | ABx2 | aAB",
    // unless it fits one of them better by the margin
    "ABCx1 ABx2 aABC,    ABCx1 aABC | ABx2",
    // what does not contradict may meet through a third
    "ABC CDE aABCDE,     ABC CDE aABCDE",
    // a contradiction keeps whole groups apart
    "ABCx1 aABCD bDEFx2 cABCEF, ABCx1 aABCD cABCEF | bDEFx2",
  })
  void recordsMeet(String written, String groups) {
    List<String> records = new ArrayList<>(Arrays.asList(written.split(" +")));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(records, new Random(seed));
      assertEquals(groups, groups(records, none()));
    }
  }

  private static Constraints<String> none() {
    return Constraints.none();
  }

  @Test
  void whatIsDecidedHoldsAgainstAllRules() {
    List<String> records = List.of("m:ABx1", "m:CDx2", "aAB", "bAB");
    Constraints<String> decided =
        new Constraints<>(
            List.of(new Pair<>("m:ABx1", "m:CDx2")), List.of(new Pair<>("aAB", "bAB")));
    assertEquals("aAB | bAB | m:ABx1 m:CDx2", groups(records, decided));
  }

  @Test
  void whatOthersExcludeCannotBeDecided() {
    Constraints<String> decided =
        new Constraints<>(
            List.of(new Pair<>("a", "b"), new Pair<>("b", "c")), List.of(new Pair<>("a", "c")));
    assertEquals(List.of(new Pair<>("b", "c")), decided.contradicted());
    assertEquals("a b | c", groups(List.of("a", "b", "c"), decided));
  }

  @Test
  void pairsThatMayBeOneAreOpenWithTheirReasons() {
    List<Linked.Open<Letters>> open = linked(List.of("ABx1", "aABx2", "bBC"), none()).open();
    assertEquals(
        List.of("ABx1 ~ bBC 30", "aABx2 ~ bBC 30"),
        open.stream()
            .map(
                pair ->
                    names(List.of(pair.one()))
                        + " ~ "
                        + names(List.of(pair.other()))
                        + " "
                        + pair.why().score())
            .sorted()
            .toList());
    assertTrue(open.get(0).why().toString().contains("letter same +30 (B | B)"));
  }

  /** In a crowd a record is compared with its neighbours only, and the work stays in bounds. */
  @Test
  void aCrowdIsComparedInNeighbourhoods() {
    int many = 3000;
    List<String> crowd = IntStream.range(0, many).mapToObj("%05d:Z"::formatted).toList();
    Blocking<String> one = new Blocking<>(record -> List.of("key"), List.of(record -> record));
    long[] pairs = CandidatePairs.of(crowd, one);
    assertTrue(pairs.length <= many * CandidatePairs.NEIGHBOURS, pairs.length + " pairs");
    List<String> few = crowd.subList(0, CandidatePairs.CROWD);
    assertEquals(few.size() * (few.size() - 1) / 2, CandidatePairs.of(few, one).length);
  }

  @Test
  void aTableWithoutARowIsAnError() {
    assertThrows(IllegalStateException.class, () -> SCALE.outcome("letter", "unheard-of"));
    assertEquals(Verdict.SAME, SCALE.verdict(60));
    assertEquals(Verdict.UNSURE, SCALE.verdict(59));
    assertEquals(Verdict.DIFFERENT, SCALE.verdict(29));
  }
}
