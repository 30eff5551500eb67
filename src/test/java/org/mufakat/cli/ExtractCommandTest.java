package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
  void everyStageCanBeSeenSentenceBySentence() throws IOException {
    write(
        "a.txt",
        """
        Dua negara bersepakat
        Menteri Pertanian Budi Raharja dan Menteri Pertanian Kenya Amina Otieno menandatangani nota kesepahaman di Nairobi.
        "Kami senang sekali dengan hasil ini," kata Budi.
        """);
    Session program = Session.ofProgram(Clock.systemUTC());
    String said = program.run("extract", "--explain", temp.toString()).out();
    assertInOrder(
        said,
        "=== a (id)",
        "--- 0-21 TITLE: Dua negara bersepakat",
        "--- 22-137 BODY: Menteri Pertanian",
        "mention 75-80 \"Kenya\" CountryMention[code=KE, rule=country:country]",
        "rule 22-125 id-subject-signs signed: party = ",
        "fact country \"KE\": country (country:country ",
        "fact person \"Amina Otieno\": name, role",
        "fact agreement \"nota kesepahaman",
        "--- 138-187 BODY: \"Kami senang",
        "fact quotation \"Budi Raharja\": speaker",
        "--- facts",
        "\"id\": \"a\"");
  }

  @Test
  void whatSoundsLikeAnAgreementAndYieldedNoneIsShownInItsSentence() throws IOException {
    write("a.txt", "Judul\nNota kesepahaman ditandatangani.\nTanggal Senin (5/3/2025) salah.");
    Session program = Session.ofProgram(Clock.systemUTC());
    String said = program.run("extract", "--explain", temp.toString()).out();
    assertInOrder(
        said,
        "BODY: Nota kesepahaman",
        "left \"ditandatangani\"",
        "BODY: Tanggal",
        "doubt \"Senin (5/3/2025)\": weekday");
  }

  @ParameterizedTest(name = "extract {0}")
  @ValueSource(strings = {"--explain", "--quiet"})
  void anotherLanguageIsRefusedByName(String option) throws IOException {
    write(
        "a.txt",
        "Der Minister und die Ministerin haben in Berlin ein Abkommen unterzeichnet, und das ist"
            + " nicht alles, was sie in der Stadt getan haben, wie der Sprecher am Montag sagte.");
    Session program = Session.ofProgram(Clock.systemUTC());
    Said said = program.run("extract", option, temp.toString());
    assertEquals(4, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().contains("it is written in German (de)"), said.err());
  }

  private static void assertInOrder(String text, String... parts) {
    int from = 0;
    for (String part : parts) {
      from = text.indexOf(part, from);
      assertTrue(from >= 0, part + " is missing or misplaced in " + text);
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
