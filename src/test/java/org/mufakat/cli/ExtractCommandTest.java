package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Article;
import org.mufakat.cli.Session.Said;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.Extractor;

/**
 * {@code extract} with an extractor that finds nothing: what is read, refused, skipped and printed.
 */
class ExtractCommandTest {

  @TempDir private Path temp;
  private final Session session = new Session(() -> new FindsNothing("rules-1"));

  @Test
  void oneLineOfJsonForEachArticle() throws IOException {
    write("a.txt", "Kota\nIsi.");
    write("b.txt", "Lain");
    Said said = session.run("extract", temp.toString());
    assertEquals(0, said.exit(), said.err());
    assertEquals(List.of("a", "b"), said.out().lines().map(ExtractCommandTest::id).toList());
    assertEquals("2 articles read, 0 refused, 0 skipped\n", said.err());
  }

  @Test
  void whatIsRefusedIsNamedAndTheRestIsDone() throws IOException {
    write("good.txt", "Isi.");
    write("empty.txt", "");
    write("README.md", "skipped");
    Said said = session.run("extract", temp.toString());
    assertEquals(4, said.exit());
    assertEquals(1, said.out().lines().count());
    assertTrue(said.err().contains("refused: ") && said.err().contains("empty.txt"), said.err());
    assertTrue(said.err().contains("1 article read, 1 refused, 1 skipped (1 readme)"), said.err());
  }

  @Test
  void anArticleOnWhichTheRulesFailIsNamedAndTheRestIsDone() throws IOException {
    write("a.txt", "Satu");
    write("b.txt", "Dua");
    Extractor fails =
        new Extractor() {
          @Override
          public ArticleFacts extract(Article article) {
            if (article.key().equals("a")) {
              throw new IllegalStateException("no such token");
            }
            return new FindsNothing("rules-1").extract(article);
          }

          @Override
          public String rulesDigest() {
            return "rules-1";
          }
        };
    Said said = new Session(() -> fails).run("extract", temp.toString());
    assertEquals(4, said.exit());
    assertEquals(List.of("b"), said.out().lines().map(ExtractCommandTest::id).toList());
    assertTrue(said.err().contains("a.txt") && said.err().contains("no such token"), said.err());
  }

  @Test
  void standardInputHoldsJsonLines() {
    Said said = session.typing("{\"id\":\"x\",\"text\":\"Isi.\"}\n").run("extract", "-");
    assertEquals(0, said.exit(), said.err());
    assertEquals("x", id(said.out()));
  }

  @Test
  void theKeptTextCanBePrintedWithoutRules() throws IOException {
    write("a.txt", "\uFEFFSatu\r\ndua");
    Said said = Session.withoutExtractor().run("extract", "--text", temp.toString());
    assertEquals("Satu\ndua\n", said.out());
  }

  @Test
  void everyStageCanBeSeen() throws IOException {
    write("a.txt", "Indonesia dan Kenya menandatangani nota kesepahaman.");
    String said = session.run("extract", "--explain", temp.toString()).out();
    List<String> inOrder =
        List.of("=== a (id)", "--- text", "0-52 ", "--- mentions", "14-19 \"Kenya\" ", "--- facts");
    int from = 0;
    for (String part : inOrder) {
      from = said.indexOf(part, from);
      assertTrue(from >= 0, part + " is missing or misplaced in " + said);
    }
  }

  @Test
  void quietSaysOnlyWhatWentWrong() throws IOException {
    write("a.txt", "Isi.");
    assertEquals("", session.run("extract", "--quiet", temp.toString()).err());
  }

  @ParameterizedTest(name = "--max-article {0}: exit {1}")
  @CsvSource({"10, 4", "1K, 0", "1KiB, 0", "2m, 0", "0, 2", "lots, 2", "65M, 2", "999999999M, 2"})
  void articlesMayBeOfThisSize(String size, int exit) throws IOException {
    write("a.txt", "Lebih dari sepuluh bita.");
    assertEquals(exit, session.run("extract", "--max-article", size, temp.toString()).exit());
  }

  @Test
  void withoutAPathItSaysSo() {
    Said said = session.run("extract");
    assertEquals(2, said.exit());
    assertTrue(said.err().contains("PATH"), said.err());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve(name), text);
  }

  private static String id(String line) {
    return JsonParser.parseString(line).getAsJsonObject().get("id").getAsString();
  }
}
