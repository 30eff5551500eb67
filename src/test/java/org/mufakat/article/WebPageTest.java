package org.mufakat.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages and the articles in them. A case is a folder of {@code pages}: {@code page.html} and {@code
 * expected.txt}, which is metadata, an empty line, and the kept text. Adding a folder adds a test.
 */
class WebPageTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");

  @ParameterizedTest
  @MethodSource("cases")
  void pageHoldsItsArticle(String name) throws Exception {
    WebPage page = WebPage.read(Files.readAllBytes(PAGES.resolve(name).resolve("page.html")));
    String expected = Files.readString(PAGES.resolve(name).resolve("expected.txt"));
    assertEquals(expected, shown(page));
  }

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  /** The same story with a site around it yields the same paragraphs. */
  @ParameterizedTest
  @MethodSource("org.mufakat.article.SeedArticlesTest#articles")
  void aSiteAroundAStoryChangesNoParagraph(Article article) throws Exception {
    String headline = article.title().orElseThrow();
    List<String> paragraphs = new java.util.ArrayList<>(paragraphs(article.text()));
    paragraphs.remove(headline);
    paragraphs.remove("Kirim Komentar");
    String body =
        paragraphs.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
    WebPage page = WebPage.read(around(headline, body).getBytes(StandardCharsets.UTF_8));
    paragraphs.add(0, headline);
    assertEquals(paragraphs, paragraphs(page.text()));
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String around(String headline, String body) {
    return """
        <!doctype html><html lang="id"><head><meta charset="utf-8"><title>%s | Kabar Uji</title></head>
        <body><header class="site-header"><a href="/">Kabar Uji</a><nav><ul><li><a href="/e">Ekonomi</a>
        <li><a href="/d">Dunia</a></ul></nav></header>
        <div class="ads-top"><p>Diskon besar! Tiket ke Jepang dan Tiongkok mulai sejuta rupiah.</p></div>
        <div id="main"><h1>%s</h1><div class="isi">%s
        <div class="adsbygoogle">Perusahaan Singapura menandatangani MoU investasi.</div></div>
        <div class="related"><h3>Berita terkait</h3><p>Malaysia dan Thailand teken nota kesepahaman.</p></div>
        </div><aside><p>Terpopuler: Vietnam menandatangani perjanjian dagang.</p></aside>
        <footer><p>Hak cipta Kabar Uji. Dilarang menyalin.</p></footer></body></html>
        """
        .formatted(headline, headline, body);
  }

  @Test
  void aPageThatIsCutOffIsRefused() {
    byte[] cut = "<html><body><h1>Judul</h1><p>Isi yang terp".getBytes(StandardCharsets.UTF_8);
    RefusedException refused = assertThrows(RefusedException.class, () -> WebPage.read(cut));
    assertEquals(Refusal.MALFORMED, refused.at("").reason());
  }

  @Test
  void charsetIsTheDeclaredOne() throws Exception {
    String html = "<html><head><meta charset=%s></head><body><p>Café “Nusantara” – 5 €.</p></html>";
    for (String name : List.of("windows-1252", "ISO-8859-1", "utf-8", "\"UTF8\"")) {
      boolean one = name.contains("1");
      byte[] bytes = html.formatted(name).getBytes(one ? "windows-1252" : "UTF-8");
      assertEquals("Café “Nusantara” – 5 €.", WebPage.read(bytes).text(), name);
    }
    byte[] undeclared = html.formatted("utf-8").getBytes("windows-1252");
    RefusedException refused = assertThrows(RefusedException.class, () -> WebPage.read(undeclared));
    assertTrue(refused.getMessage().contains("byte 51"), refused.getMessage());
  }

  private static String shown(WebPage page) {
    Metadata data = page.metadata();
    StringBuilder shown = new StringBuilder();
    field(shown, "title", data.title());
    field(shown, "publisher", data.publisher());
    field(shown, "published", data.published());
    field(shown, "language", data.language());
    field(shown, "url", data.url());
    field(shown, "author", data.author());
    return shown.append('\n').append(page.text()).append('\n').toString();
  }

  private static void field(StringBuilder shown, String name, Optional<?> value) {
    value.ifPresent(v -> shown.append(name).append(": ").append(v).append('\n'));
  }
}
