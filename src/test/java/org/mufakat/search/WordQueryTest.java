package org.mufakat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** What can be asked for, and what is refused before it can cost anything. */
class WordQueryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*korea",
        "?orea",
        "ko*ea",
        "kor?a selatan",
        "*",
        "k*",
        "korea~",
        "korea~2",
        "\"korea selatan\"~5",
        "/kor.*/",
        "/(a|b)*/ x",
        "[a TO z]",
        "{a TO z}",
        "role:thing",
        "words:x",
        "*:*",
        "-korea",
        "-a -b",
        "(korea",
        "\"korea",
        "korea)",
        "OR"
      })
  void refused(String words) {
    Failure failure = assertThrows(Failure.class, () -> WordQuery.parse(words));
    assertEquals(Exit.QUERY, failure.exit());
    assertFalse(failure.remedy().isEmpty());
  }

  @Test
  void soAreTooManyAndTooLong() {
    assertThrows(Failure.class, () -> WordQuery.parse("kata ".repeat(41)));
    assertThrows(Failure.class, () -> WordQuery.parse("k".repeat(501)));
    assertThrows(Failure.class, () -> WordQuery.parse("(".repeat(20) + "a" + ")".repeat(20)));
    WordQuery.parse("kata ".repeat(40));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MoU: Indonesia-Korea?",
        "AC/DC",
        "2023/2024",
        "kerja sama - industri",
        "apa itu MoU?",
        "R&D!",
        "C:\\temp",
        "a^2 kg}",
        "kore*",
        "(jepang OR korea) -utara",
        "\"kerja sama\" industri"
      })
  void everydayWritingIsRead(String words) {
    assertFalse(WordQuery.parse(words) instanceof MatchNoDocsQuery);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "...", "?!"})
  void withoutWordsNothingIsFound(String words) {
    assertTrue(WordQuery.parse(words) instanceof MatchNoDocsQuery, words);
  }

  @Test
  void pairsThatSomeWriteAsOneWordAreAskedForAsOne() {
    assertTrue(WordQuery.parse("Kerja Sama industri").toString().contains("id:erjasama"));
    assertTrue(WordQuery.parse("tanda tangan").toString().contains("id:nandatang"));
  }

  @Test
  void wordsThatSayNothingCountOnlyAlone() {
    assertEquals(WordQuery.parse("nota kesepahaman"), WordQuery.parse("nota dan kesepahaman"));
    assertFalse(WordQuery.parse("dan") instanceof MatchNoDocsQuery);
  }

  @Test
  void anythingIsReadOrRefusedInWords() {
    Random random = new Random(7);
    String signs = "ab *?~/\\\"()[]{}:-+!&|^'OR AND NOT TO <>=é\u0000\uD83D";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = random.nextInt(20); n > 0; n--) {
        words.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        WordQuery.parse(words.toString());
      } catch (Failure expected) {
        assertEquals(Exit.QUERY, expected.exit());
      }
    }
  }
}
