package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A good store breaks no rule; each rule finds what is planted for it in {@code
 * query-cases/checks/RULE.trig}, the node {@code <bad>} and no other.
 */
class QualityRulesTest {

  private static final Path PLANTED = Example.FOLDER.resolve("checks");

  static Stream<CannedQuery> rules() {
    return CannedQueries.checks().stream();
  }

  @Test
  void aGoodStoreBreaksNone() {
    assertEquals(List.of(), QualityRules.findings(Example.runner(), Example.OPTIONS));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleFindsWhatIsPlanted(CannedQuery rule) {
    Path planted = PLANTED.resolve(rule.name() + ".trig");
    assertTrue(Files.exists(planted), "nothing planted: " + planted);
    String trig = Example.text(PLANTED.resolve("prefixes.txt")) + Example.text(planted);
    QueryRunner store = new QueryRunner(Example.parse(trig), Example.BASE);
    List<String> found =
        QualityRules.findings(rule, store, Example.OPTIONS).stream()
            .map(QualityFinding::node)
            .toList();
    if (rule.name().equals("unnamed-node")) {
      assertEquals(1, found.size());
    } else {
      assertEquals(List.of(Example.BASE + "bad"), found);
    }
  }
}
