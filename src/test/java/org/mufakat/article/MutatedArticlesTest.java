package org.mufakat.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No mutant crashes or hangs the readers, and what they pass is text within the limits. */
@Tag("long")
class MutatedArticlesTest {

  @Test
  void readersWithstandMutants(@TempDir Path folder) throws IOException {
    MutantFeed feed =
        new MutantFeed(folder, Duration.ofSeconds(30), MutatedArticlesTest::isSoundText);
    Map<String, Integer> outcomes = feed.run();
    System.out.println(MutantFeed.count() + " mutated articles: " + outcomes);
    assertTrue(outcomes.size() > 4, "too tame: " + outcomes);
    assertTrue(outcomes.get("read") > MutantFeed.count() / 10, "too wild: " + outcomes);
  }

  @Test
  void theSameNumberIsTheSameMutant() {
    byte[] one = MutatedArticles.mutant(1, 7).bytes();
    assertArrayEquals(one, MutatedArticles.mutant(1, 7).bytes());
    assertArrayEquals(one, MutatedArticles.mutants(1, 8).skip(7).findFirst().orElseThrow().bytes());
  }

  private static void isSoundText(Article article) {
    String text = article.text();
    assertTrue(text.codePoints().noneMatch(AllowedText::isForbidden), "forbidden character");
    assertTrue(!text.isBlank() && !article.key().isBlank());
    try {
      int bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)).remaining();
      assertTrue(bytes <= Limits.standard().textBytes(), bytes + " bytes");
    } catch (CharacterCodingException e) {
      throw new AssertionError("not UTF-8", e);
    }
    assertEquals(64, article.checksum().length());
  }
}
