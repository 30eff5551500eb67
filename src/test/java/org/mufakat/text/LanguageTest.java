package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;

/** Which language an article is in. */
class LanguageTest {

  private static final TextReader READER = new TextReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id | Menteri Perdagangan mengatakan bahwa nota kesepahaman dengan Jepang itu resmi berlaku.
          ms | Menteri Perdagangan berkata bahawa memorandum persefahaman dengan Jepun itu rasmi berkuat kuasa.
          en | The minister said that the memorandum with Japan has been in force for a year.
          nl | De minister zei dat het akkoord met Japan niet voor het einde van het jaar wordt getekend.
          tl | Ayon sa kalihim, nilagdaan ng dalawang bansa ang kasunduan para sa mga manggagawa.
          jv | Pak menteri ngendika yen prajanjian karo Jepang iku wis ditandhatangani lan bakal ditindakake.
          su | Menteri nyarios yen perjanjian jeung Jepang anu geus ditandatanganan teh pikeun urang sarerea.
          de | Der Minister sagte, das Abkommen mit Japan werde nicht vor dem Ende des Jahres unterzeichnet.
          fr | Le ministre a dit que les accords avec le Japon ont été signés dans la capitale par des experts.
          es | El ministro dijo que los acuerdos con el Japón se firmaron en la capital para el comercio.
          zh | 部长表示，两国已经在首都签署了关于贸易和投资的谅解备忘录。
          ja | 大臣は、両国が首都で貿易に関する覚書に署名したと述べました。
          ko | 장관은 양국이 수도에서 무역에 관한 양해각서에 서명했다고 말했다.
          ru | Министр сказал, что обе страны подписали меморандум о торговле в столице.
          """)
  void tellsLanguagesApart(String code, String text) {
    assertEquals(code, language(text, Optional.empty()));
  }

  private static final String LONG_MALAY =
      """
      Kerajaan dan sebuah syarikat dari Jepun memeterai memorandum persefahaman di Putrajaya pada Isnin.
      Beliau berkata pelaburan itu dijangka bernilai dua bilion ringgit dan membuka seribu pekerjaan baharu.
      Kilang itu akan siap selepas tiga tahun, kerana tapaknya sudah disediakan oleh pihak negeri.
      """;

  @ParameterizedTest
  @CsvSource({"id", "en", "ms"})
  void believesTheWordsMoreThanWhatIsStated(String stated) {
    assertEquals("ms", language(LONG_MALAY, Optional.of(stated)));
  }

  @ParameterizedTest
  @CsvSource({"id,id", "en-GB,en", "ms,ms", "nl,nl", "xx,und", ",und"})
  void believesWhatIsStatedWhereTheWordsTellNothing(String stated, String expected) {
    assertEquals(
        expected, language("Bukit Arang 2025\nTakumi Arimura", Optional.ofNullable(stated)));
  }

  @Test
  void readsTwoLanguages() {
    assertEquals(2, Stream.of(Language.values()).filter(Language::isRead).count());
    assertEquals("Malay", Language.MALAY.label());
  }

  /** Our annotated articles, and those given by {@code -Dmufakat.gold}, say which they are in. */
  @TestFactory
  Stream<DynamicTest> annotatedArticles() throws IOException {
    String gold = System.getProperty("mufakat.gold");
    return Stream.concat(
            texts(Path.of("src/test/cases")), gold == null ? Stream.of() : texts(Path.of(gold)))
        .filter(text -> Files.exists(annotation(text)))
        .map(text -> DynamicTest.dynamicTest(text.toString(), () -> assertAnnotated(text)));
  }

  private static Stream<Path> texts(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      return walk.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static Path annotation(Path text) {
    String name = text.getFileName().toString();
    return text.resolveSibling(
        name.equals("article.txt") ? "facts.json" : name.replaceFirst("txt$", "json"));
  }

  private static void assertAnnotated(Path text) throws IOException {
    String code = language(Files.readString(text), Optional.empty());
    String annotated = Files.readString(annotation(text)).replace(" ", "");
    assertTrue(annotated.contains("\"lang\":\"" + code + "\""), code);
  }

  private static String language(String text, Optional<String> stated) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            stated,
            Optional.empty(),
            Optional.empty());
    return READER.read(Article.of("a", text, metadata)).language().code();
  }
}
