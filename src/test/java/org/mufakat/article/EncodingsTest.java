package org.mufakat.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.article.Reading.Read;

/**
 * Threat L5: bytes that are not the text they should be, in every format, are refused or kept by
 * one rule.
 */
class EncodingsTest {

  private static final String STORY = "Kedua negara “sepakat” – 5 € untuk café 😀.";

  @TempDir Path folder;

  /**
   * @param damage bytes put into a sound UTF-8 article
   * @param outcome {@code kept} with the damage as a character, or the reason of the refusal
   */
  record Crafted(Format format, String damage, boolean atEnd, String outcome) {}

  /**
   * Damage in hexadecimal, and what becomes of the article. 26 kinds, in 4 formats and 2 places:
   * 208 files.
   */
  static Stream<Crafted> crafted() {
    List<String[]> table =
        Stream.of(
                // not UTF-8
                "80 | bad encoding", // a continuation of nothing
                "c3 | bad encoding", // a beginning without continuation
                "e2 82 | bad encoding",
                "f0 9f 98 | bad encoding",
                "c0 80 | bad encoding", // NUL, overlong
                "c1 bf | bad encoding",
                "e0 80 af | bad encoding",
                "f0 80 80 af | bad encoding",
                "ed a0 80 | bad encoding", // lone surrogate
                "ed b0 80 | bad encoding",
                "ed a0 bd ed b8 80 | bad encoding", // CESU-8
                "f4 90 80 80 | bad encoding", // beyond Unicode
                "fe | bad encoding",
                "ff fe | bad encoding",
                "93 94 | bad encoding", // quotation marks of Windows-1252
                "e9 20 | bad encoding", // é of Latin-1
                // UTF-8, but no text
                "00 | forbidden character",
                "01 | forbidden character",
                "1b | forbidden character",
                "7f | forbidden character",
                "c2 93 | forbidden character", // Windows-1252 read as Latin-1
                "ef bf be | forbidden character", // U+FFFE
                "ef b7 90 | forbidden character", // U+FDD0
                // odd, but text
                "ef bf bd | kept", // U+FFFD
                "e2 80 ae | kept", // U+202E
                "c2 a0 | kept")
            .map(row -> row.split(" \\| "))
            .toList();
    List<Crafted> all = new ArrayList<>();
    for (String[] row : table) {
      for (Format format : Format.values()) {
        all.add(new Crafted(format, row[0], false, row[1]));
        all.add(new Crafted(format, row[0], true, row[1]));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("crafted")
  @DisplayName("L5: malformed encodings")
  void oneRuleForEveryFormat(Crafted crafted) throws IOException {
    byte[] damage = HexFormat.of().parseHex(crafted.damage().replace(" ", ""));
    Path file = folder.resolve(ArticleFiles.name(crafted.format()));
    Files.write(file, damaged(crafted, damage));
    Reading reading = read(file);
    String outcome = ThreatsTest.outcome(reading);
    boolean rawControlInJson =
        crafted.format() == Format.JSON_LINES
            && damage.length == 1
            && damage[0] >= 0
            && damage[0] < 32;
    assertEquals(
        crafted.outcome().equals("kept")
            ? "read"
            : rawControlInJson ? "malformed" : crafted.outcome(),
        outcome);
  }

  private static byte[] damaged(Crafted crafted, byte[] damage) throws IOException {
    String before =
        switch (crafted.format()) {
          case TEXT -> "";
          case MARKDOWN -> "---\ntitle: Judul\n---\n";
          case HTML -> "<html><head><meta charset=utf-8></head><body><p>";
          case JSON_LINES -> "{\"id\": \"a\", \"text\": \"";
        };
    String after =
        switch (crafted.format()) {
          case TEXT, MARKDOWN -> "";
          case HTML -> "</p></body></html>";
          case JSON_LINES -> "\"}";
        };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(utf8(before + STORY));
    bytes.writeBytes(damage);
    bytes.writeBytes(utf8((crafted.atEnd() ? "" : STORY) + after));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "UTF-16LE, false",
    "UTF-16LE, true",
    "UTF-16BE, false",
    "UTF-16BE, true",
    "UTF-32LE, true",
    "UTF-32BE, true"
  })
  void marksAndTheLookOfUtf16Decide(String charset, boolean mark) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, ((mark ? "\uFEFF" : "") + STORY).getBytes(Charset.forName(charset)));
    assertEquals(STORY, ((Read) read(file)).article().text());
  }

  @Test
  void windows1252IsReadOnlyWhereItIsDeclared() throws IOException {
    String story = "Harga “baru” – 5 € untuk café.";
    Path file = Files.write(folder.resolve("a.txt"), story.getBytes("windows-1252"));
    Reading.Refused refused = (Reading.Refused) read(file);
    assertEquals("not UTF-8 at byte 6 (0x93)", refused.detail());
    Files.writeString(folder.resolve("a.meta.json"), "{\"charset\": \"windows-1252\"}");
    assertEquals(story, ((Read) read(file)).article().text());
    Files.writeString(folder.resolve("a.meta.json"), "{\"charset\": \"klingon\"}");
    assertEquals("bad encoding", ThreatsTest.outcome(read(file)));
  }

  /** JSON can name what UTF-8 cannot hold. */
  @ParameterizedTest
  @CsvSource({
    "\\ud83d, forbidden character", "\\ude00, forbidden character", "\\u0000, forbidden character",
    "\\ufffe, forbidden character", "\\ud83d\\ude00, read", "\\u00e9, read"
  })
  void escapesMeetTheSameRule(String escape, String outcome) throws IOException {
    for (String field : List.of("text", "title", "publisher")) {
      String line =
          "{\"id\": \"a\", \"" + field + "\": \"Isi " + escape + "\", \"language\": \"id\"";
      String text = field.equals("text") ? "}" : ", \"text\": \"Isi\"}";
      Path file = Files.writeString(folder.resolve("a.jsonl"), line + text);
      boolean stated = !field.equals("text") && outcome.startsWith("forbidden");
      assertEquals(stated ? "bad metadata" : outcome, ThreatsTest.outcome(read(file)), field);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Reading read(Path file) {
    return new ArticleSource(Limits.standard()).read(file).findFirst().orElseThrow();
  }
}
