package org.mufakat.article;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Reading.Read;
import org.mufakat.article.Reading.Refused;
import org.mufakat.article.Reading.Skipped;

/** What is kept of each format, under which key, and how inputs that are none are told. */
class ArticleSourceTest {

  @TempDir Path folder;

  @Test
  void textIsKeptAsDecodedButForMarkAndLineEnds() throws IOException {
    Path file = write("kerja-sama.v2.txt", "\uFEFFJudul\r\n\r\nIsi  \u00a0 😀 akhir.\rBaris\n");
    Article article = article(file);
    assertEquals("Judul\n\nIsi  \u00a0 😀 akhir.\rBaris\n", article.text());
    assertEquals("kerja-sama.v2", article.key());
    assertEquals(Optional.empty(), article.title());
  }

  @Test
  void metadataStandsBesideText() throws IOException {
    Path file = write("satu.txt", "Isi.");
    write(
        "satu.meta.json",
        """
        {"publisher": " Kabar\\u202e  Kita ", "published": "2023-09-08T23:30:00-11:00", "title": "Judul",
         "language": "id-ID", "url": "HTTPS://Kabar.Example:443/a?b=1#c", "author": null, "tags": [1]}
        """);
    Article article = article(file);
    assertAll(
        () -> assertEquals("https://kabar.example/a?b=1", article.key()),
        () -> assertEquals(Optional.of("Kabar Kita"), article.publisher()),
        () -> assertEquals(Optional.of(LocalDate.of(2023, 9, 8)), article.published()),
        () -> assertEquals(Optional.of("Judul"), article.title()),
        () -> assertEquals(Optional.of("id"), article.language()),
        () -> assertEquals(Optional.of("https://kabar.example/a?b=1"), article.url()),
        () -> assertEquals(Optional.empty(), article.author()),
        () -> assertEquals("Isi.", article.text()));
  }

  @Test
  void markdownIsTheBodyAfterItsFrontMatter() throws IOException {
    Path file =
        write(
            "dua.md",
            "---\nid: 0123\npublished: 2023-09-08\ntitle: \"Nota: dua negara\"\ndraft: yes\n---\n\nIsi.\n---\n");
    Article article = article(file);
    assertEquals("\nIsi.\n---\n", article.text());
    assertEquals("0123", article.key());
    assertEquals(Optional.of(LocalDate.of(2023, 9, 8)), article.published());
    assertEquals(Optional.of("Nota: dua negara"), article.title());
    assertEquals("# Tanpa\n", article(write("tiga.md", "# Tanpa\n")).text());
  }

  @Test
  void badLinesAreRefusedByNumberAndTheOthersRead() {
    String lines =
        """
        {"id": "a", "title": "Judul", "text": "Isi\\nlagi"}

        {"id": "b", "text": "Isi"
        {"id": "c", "text": 5}
        {"text": "tanpa kunci"}
        {"id": "d", "text": "Isi", "published": "kemarin"}
        {"id": "e", "text": "Isi", "id": "f"}
        {"id": "g", "text": "  "}
        {"id": "h", "text": "\\ud83d"}
        [1]
        {"id": 7, "text": "Isi"}
        {"url": "http://x.example", "text": "Isi"}
        """;
    List<Reading> readings = stdin(lines);
    assertEquals(
        List.of(
            "1 a Judul|Isi|lagi",
            "3 malformed",
            "4 bad metadata",
            "5 bad metadata",
            "6 bad metadata",
            "7 bad metadata",
            "8 empty",
            "9 forbidden character",
            "10 malformed",
            "11 7 Isi",
            "12 http://x.example/ Isi"),
        readings.stream().map(ArticleSourceTest::brief).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          front-matter-open.md   | '---^id: a^Isi'            | malformed    | close it
          front-matter-bad.md    | '---^id: [a^---^Isi'       | malformed    | mend
          front-matter-list.md   | '---^id: [a]^---^Isi'      | bad metadata | one line
          front-matter-tag.md    | '---^id: !!int x^---^Isi'  | malformed    | mend
          front-matter-class.md  | '---^id: !!java.io.File x^---^Isi' | malformed | mend
          front-matter-twice.md  | '---^id: a^id: b^---^Isi'  | malformed    | mend
          empty.txt              | ''                         | empty        | fill
          blank.txt              | ' ^ '                      | empty        | fill
          nul.txt                | 'Isi\\0'                   | forbidden character | remove
          """,
      delimiter = '|')
  void contentIsRefusedWithReasonAndRemedy(
      String name, String content, String reason, String remedy) throws IOException {
    Path file = write(name, content.replace('^', '\n').replace("\\0", "\0"));
    Refused refused = refused(file);
    assertEquals(reason, refused.reason().label());
    assertTrue(refused.message().contains(remedy), refused.message());
    assertTrue(refused.message().startsWith(file.toString()), refused.message());
  }

  @Test
  void metadataThatCannotBeUsedRefusesTheArticleAndNamesTheFile() throws IOException {
    Path file = write("satu.txt", "Isi.");
    write("satu.meta.json", "{\"published\": \"8 September\"}");
    assertEquals(Refusal.BAD_METADATA, refused(file).reason());
    write("satu.meta.json", "{\"publisher\": ");
    Refused refused = refused(file);
    assertEquals(Refusal.MALFORMED, refused.reason());
    assertTrue(refused.detail().contains("satu.meta.json"), refused.detail());
  }

  @Test
  void aNamedPathIsNeverSkipped() throws IOException {
    assertEquals(Refusal.UNKNOWN_ENDING, refused(write("a.pdf", "x")).reason());
    assertEquals(Refusal.UNKNOWN_ENDING, refused(write("a.meta.json", "{}")).reason());
    assertEquals(Refusal.NOT_FOUND, refused(folder.resolve("b.txt")).reason());
    assertEquals("README", article(write("README.md", "Isi")).key());
  }

  @Test
  void entriesOfAFolderComeInTheOrderOfTheirBytes() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    for (String name : List.of("b/z.txt", "b.txt", "B.TXT", "b-a.txt", "é.txt", "z.txt", "x.png")) {
      write(name, "Isi " + name);
    }
    List<String> order =
        read(folder)
            .map(reading -> folder.relativize(Path.of(reading.place())).toString())
            .toList();
    assertEquals(List.of("B.TXT", "b-a.txt", "b.txt", "b/z.txt", "x.png", "z.txt", "é.txt"), order);
  }

  @Test
  void readingIsLazy() throws IOException {
    for (int i = 0; i < 5; i++) {
      write(i + ".txt", "Isi");
    }
    try (Stream<Reading> readings = new ArticleSource(Limits.standard()).read(folder)) {
      var each = readings.iterator();
      each.next();
      Files.delete(folder.resolve("4.txt"));
      long found = 1;
      Reading last = each.next();
      while (each.hasNext()) {
        last = each.next();
      }
      assertEquals(Refusal.NOT_FOUND, ((Refused) last).reason(), found + " found before");
    }
  }

  @Test
  void checksumTellsTextAndMetadata() throws IOException {
    Path file = write("a.txt", "Isi");
    String bare = article(file).checksum();
    write("a.meta.json", "{\"publisher\": \"Kabar\"}");
    String published = article(file).checksum();
    write("a.meta.json", "{\"author\": \"Kabar\"}");
    assertEquals(64, bare.length());
    assertEquals(3, List.of(bare, published, article(file).checksum()).stream().distinct().count());
    assertNotEquals(bare, article(write("b.txt", "Isi ")).checksum());
    assertEquals(bare, article(write("b.txt", "Isi")).checksum());
  }

  @Test
  void moreTextThanAllowedIsRefused() throws IOException {
    String long_ = "é".repeat(50);
    ArticleSource small = new ArticleSource(new Limits(100));
    assertTrue(small.read(write("a.txt", long_)).findFirst().get() instanceof Read);
    Reading reading = small.read(write("a.txt", long_ + "x")).findFirst().get();
    assertEquals(Refusal.TOO_LARGE, ((Refused) reading).reason());
  }

  // --- helpers

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Stream<Reading> read(Path path) {
    return new ArticleSource(Limits.standard()).read(path);
  }

  private static Article article(Path file) {
    Reading reading = read(file).findFirst().orElseThrow();
    assertTrue(reading instanceof Read, reading.toString());
    return ((Read) reading).article();
  }

  private static Refused refused(Path file) {
    Reading reading = read(file).findFirst().orElseThrow();
    assertTrue(reading instanceof Refused, reading.toString());
    return (Refused) reading;
  }

  private static List<Reading> stdin(String lines) {
    var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    return new ArticleSource(Limits.standard()).read(List.of("-"), in).toList();
  }

  private static String brief(Reading reading) {
    if (reading instanceof Read read) {
      return read.line().getAsInt()
          + " "
          + read.article().key()
          + " "
          + read.article().text().replace('\n', '|');
    }
    if (reading instanceof Refused refused) {
      OptionalInt line = refused.line();
      return (line.isPresent() ? line.getAsInt() + " " : "") + refused.reason().label();
    }
    return ((Skipped) reading).why().label();
  }
}
