package org.mufakat.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.article.Reading.Read;
import org.mufakat.article.Reading.Refused;
import org.mufakat.article.Reading.Skipped;

/** What a hostile or broken input must not do to the reader, threat by threat. */
class ThreatsTest {

  private static final Duration CEILING = Duration.ofSeconds(30);

  @TempDir Path folder;

  // --- L1 and L2: nothing is fetched

  @Test
  @DisplayName("L1: entities, scripts and all that a page refers to are left alone")
  void entitiesAndReferencesAreNotFollowed() throws IOException {
    Path secret = write("secret.txt", "rahasia");
    try (ServerSocketChannel listener = listen()) {
      String web = "http://127.0.0.1:" + listener.socket().getLocalPort() + "/x";
      Path page =
          write(
              "a.html",
              """
              <!DOCTYPE html PUBLIC "-//X//DTD//EN" "%1$s.dtd" [<!ENTITY f SYSTEM "%2$s"> <!ENTITY w SYSTEM "%1$s">
              <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
              <?xml-stylesheet href="%1$s"?>
              <html xmlns:xi="http://www.w3.org/2001/XInclude"><head><base href="%1$s"><link rel=stylesheet href="%1$s">
              <meta http-equiv=refresh content="0;url=%1$s"><script src="%1$s"></script></head>
              <body onload="fetch('%1$s')"><p>Isi &f; &w; &b; sampai akhir.</p><xi:include href="%2$s"/>
              <iframe src="%2$s"></iframe><img src="%1$s"><object data="%2$s"></object></body></html>
              """
                  .formatted(web, secret.toUri()));
      String text = article(page).text();
      assertTrue(text.contains("Isi &f; &w; &b; sampai akhir."), text);
      assertFalse(text.contains("rahasia"), text);
      assertNull(listener.accept(), "somebody called");
    }
  }

  @Test
  @DisplayName("L2: the @context of embedded JSON-LD is a name, not an address")
  void contextIsNotFetched() throws IOException {
    try (ServerSocketChannel listener = listen()) {
      String web = "http://127.0.0.1:" + listener.socket().getLocalPort() + "/context.jsonld";
      Path page =
          write(
              "a.html",
              """
              <script type="application/ld+json">{"@context": ["%s", "file:///etc/hostname"], "@type": "NewsArticle",
              "@import": "%s", "headline": "Judul"}</script><p>Isi.</p>
              """
                  .formatted(web, web));
      assertEquals("Judul\nIsi.", article(page).text());
      assertNull(listener.accept(), "somebody called");
    }
  }

  // --- L3: what a folder may hold

  @Test
  @DisplayName(
      "L3: of a planted tree only regular files under the folder are read, the rest is told")
  void onlyRegularFilesUnderTheFolderAreRead() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("out.txt"), "luar");
    Path tree = Files.createDirectory(folder.resolve("tree"));
    plant(tree, outside);
    Map<String, String> expected = new TreeMap<>();
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/planted-tree.tsv"))) {
      lines
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> line.split("\t"))
          .forEach(row -> expected.put(row[0], row[1]));
    }
    Map<String, String> told = new TreeMap<>();
    assertTimeout(
        CEILING,
        () -> read(tree).forEach(reading -> told.put(entry(tree, reading), outcome(reading))));
    assertEquals(lines(expected), lines(told));
  }

  private void plant(Path tree, Path outside) throws Exception {
    for (String name :
        List.of(
            "good.txt",
            "good.md",
            "UPPER.TXT",
            "README.txt",
            "readme-first.md",
            "orphan.meta.json",
            "notes.doc",
            "noending",
            ".hidden.txt",
            "archive.zip",
            "pages.tar.gz",
            "two words é.txt",
            "line\nbreak.txt",
            "-.txt",
            "bad.jsonl",
            "sub/good.txt",
            "a/b/c/d/e/f/g/h/deep.txt")) {
      Path file = tree.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Isi");
    }
    Files.createFile(tree.resolve("empty.txt"));
    Files.createDirectories(tree.resolve("folder.txt/inner"));
    Files.writeString(Files.createDirectory(tree.resolve(".git")).resolve("x.txt"), "Isi");
    Files.createDirectory(tree.resolve("nothing"));
    link(tree, "link-in.txt", tree.resolve("good.txt"));
    link(tree, "link-in-folder", tree.resolve("sub"));
    link(tree, "loop", tree);
    link(tree, "link-out.txt", outside.resolve("out.txt"));
    link(tree, "link-out-folder", outside);
    link(tree, "link-out.doc", outside.resolve("out.txt"));
    link(tree, "link-up.txt", Path.of("../outside/out.txt"));
    link(tree, "dangling.txt", Path.of("nowhere.txt"));
    link(tree, "device.txt", Path.of("/dev/zero"));
    grow(tree.resolve("huge.txt"), 2L << 30);
    grow(tree.resolve("one-line.jsonl"), 50L << 20);
    run("mkfifo", tree.resolve("pipe.txt").toString());
    run("mkfifo", tree.resolve("pipe.jsonl").toString());
    run("mkfifo", tree.resolve("pipe").toString());
    run("sh", "-c", "printf Isi > \"$(printf '%s/\\377.txt' \"$0\")\"", tree.toString());
  }

  private static void link(Path tree, String name, Path target) throws IOException {
    Files.createSymbolicLink(tree.resolve(name), target);
  }

  private static void grow(Path file, long bytes) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(bytes);
    }
  }

  private static void run(String... command) throws Exception {
    assertEquals(0, new ProcessBuilder(command).start().waitFor(), Arrays.toString(command));
  }

  private static String entry(Path tree, Reading reading) {
    return tree.relativize(Path.of(reading.place()))
        .toString()
        .replace("\n", "\\n")
        .replace("\uFFFD", "?");
  }

  @Test
  @DisplayName("L3: a path that is no file is refused, not waited for")
  void namedPipesAndDevicesAreRefused() throws Exception {
    run("mkfifo", folder.resolve("pipe.txt").toString());
    for (String path : List.of(folder.resolve("pipe.txt").toString(), "/dev/zero", "/dev/null")) {
      Reading reading = assertTimeout(CEILING, () -> read(Path.of(path)).findFirst().orElseThrow());
      assertEquals("not a file", outcome(reading), path);
    }
    Reading nul = source().read(List.of("a\0b.txt"), noInput()).findFirst().orElseThrow();
    assertEquals("not found", outcome(nul));
  }

  // --- L4

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.txt.gz", "A.GZ", "a.tar", "a.tgz", "a.jsonl.zst", "a.7z"})
  @DisplayName("L4: an archive is refused by name, its content never unpacked")
  void archivesAreNotRead(String name) throws IOException {
    Refused refused = (Refused) read(write(name, "PK\u0003\u0004")).findFirst().orElseThrow();
    assertEquals(Refusal.ARCHIVE, refused.reason());
    assertTrue(refused.message().contains("unpack"), refused.message());
  }

  // --- L7: whole articles

  /**
   * The rule: a cut .jsonl or .html is refused; a cut .txt or .md is refused in its front matter,
   * in its metadata and inside a character, and is otherwise the article up to the cut, since
   * nothing in plain text says where it ends.
   */
  @ParameterizedTest
  @MethodSource("org.mufakat.article.SeedArticlesTest#articles")
  @DisplayName("L7: cut at every byte: whole, refused, or plainly shorter")
  void cutArticles(Article article) throws Exception {
    cutTextIsShorterOrRefused("cut.txt", article.text(), "");
    cutTextIsShorterOrRefused("cut.md", article.text(), "---\ntitle: Judul\nid: a\n---\n");
    byte[] page =
        ("<html><body><p>" + article.text().replace("\n", "<p>") + "</html>")
            .getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut < page.length; cut++) {
      byte[] part = Arrays.copyOf(page, cut);
      int at = cut;
      assertTrue(at < 6 || refuses(part), "page cut at " + at);
    }
    JsonObject line = new JsonObject();
    line.addProperty("id", article.key());
    line.addProperty("text", article.text());
    byte[] json = line.toString().getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut < json.length; cut++) {
      Reading reading = stdin(Arrays.copyOf(json, cut)).get(0);
      assertTrue(reading instanceof Refused, "line cut at " + cut);
    }
  }

  private void cutTextIsShorterOrRefused(String name, String text, String front)
      throws IOException {
    byte[] bytes = (front + text).getBytes(StandardCharsets.UTF_8);
    int head = front.getBytes(StandardCharsets.UTF_8).length;
    Path file = Files.write(folder.resolve(name), bytes);
    try (FileChannel shrinking = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int cut = bytes.length; cut >= 0; cut--) {
        shrinking.truncate(cut);
        Reading reading = read(file).findFirst().orElseThrow();
        if (reading instanceof Read read) {
          byte[] kept = read.article().text().getBytes(StandardCharsets.UTF_8);
          byte[] part = Arrays.copyOfRange(bytes, cut < 3 ? 0 : head, cut);
          assertTrue(Arrays.equals(kept, part), name + " cut at " + cut);
        }
      }
    }
  }

  private static boolean refuses(byte[] page) {
    try {
      WebPage.read(page);
      return false;
    } catch (RefusedException e) {
      return true;
    }
  }

  @Test
  @DisplayName("L7: a file that is written while it is read is refused")
  void changingFilesAreRefused() throws IOException {
    Path file = write("a.txt", "Isi pertama.");
    RefusedException never = new RefusedException(Refusal.TOO_LARGE, "", "");
    WholeFile whole = new WholeFile(file, false);
    for (String content : List.of("Isi", "Isi pertama dan kedua.", "Isi berubah!")) {
      Runnable writer = () -> rewrite(file, content);
      RefusedException refused =
          assertThrows(RefusedException.class, () -> whole.bytes(1000, never, writer));
      assertEquals(Refusal.CHANGED_WHILE_READ, refused.at("").reason(), content);
    }
    assertEquals("Isi berubah!", article(file).text());
  }

  @Test
  @DisplayName("L7: JSON Lines that grow while they are read are told")
  void growingLinesAreTold() throws IOException {
    Path file =
        write("a.jsonl", "{\"id\":\"a\",\"text\":\"Isi\"}\n{\"id\":\"b\",\"text\":\"Isi\"}\n");
    try (Stream<Reading> readings = read(file)) {
      Iterator<Reading> each = readings.iterator();
      assertEquals("read", outcome(each.next()));
      rewrite(file, "{}");
      assertEquals("read", outcome(each.next()));
      assertEquals("changed while read", outcome(each.next()));
      assertFalse(each.hasNext());
    }
  }

  // --- size and depth

  @Test
  void aLineOfFiftyMegabytesIsNotHeldInMemory() throws IOException {
    Path file = folder.resolve("a.jsonl");
    grow(file, 50L << 20);
    Files.writeString(file, "\n{\"id\":\"a\",\"text\":\"Isi\"}", StandardOpenOption.APPEND);
    assertEquals(List.of("too large", "read"), read(file).map(ThreatsTest::outcome).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "<div>",
    "<b>",
    "<table><tr><td>",
    "<ul><li>",
    "<blockquote>",
    "<svg>",
    "<font>",
    "<q>",
    "<h1>",
    "<article>",
    "<nav>",
    "<div class=ads>",
    "<a href=x>",
    "<script>",
    "<!--",
    "<x-y>",
    "<time>"
  })
  void deepAndWidePagesAreReadOrRefusedInTime(String tag) {
    for (String html :
        List.of(
            "<p>Isi awal halaman.</p>" + tag.repeat(100_000) + "Isi",
            ("<p>" + tag + "Isi</p>").repeat(10_000))) {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      assertTimeout(CEILING, () -> refuses(bytes), tag);
    }
  }

  @Test
  void giantAttributesAndJsonAreReadInTime() {
    String giant = "x".repeat(3_000_000);
    for (String html :
        List.of(
            "<p class='" + giant + "'>Isi</p>",
            "<p style='" + giant + "'>Isi</p>",
            "<p " + "a b=1 ".repeat(300_000) + ">Isi</p>",
            "<meta property=og:title content='" + giant + "'><p>Isi</p>",
            "<script type=application/ld+json>" + "[".repeat(500_000) + "</script><p>Isi</p>",
            "<script type=application/ld+json>"
                + "{\"a\":".repeat(200)
                + "1"
                + "}".repeat(200)
                + "</script><p>Isi</p>",
            "<meta " + " ".repeat(3_000_000) + "<p>Isi</p>")) {
      assertTimeout(CEILING, () -> refuses(html.getBytes(StandardCharsets.UTF_8)));
    }
  }

  // --- helpers

  private static ServerSocketChannel listen() throws IOException {
    ServerSocketChannel listener = ServerSocketChannel.open();
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    listener.configureBlocking(false);
    return listener;
  }

  private static ArticleSource source() {
    return new ArticleSource(Limits.standard());
  }

  private static Stream<Reading> read(Path path) {
    return source().read(path);
  }

  private static List<Reading> stdin(byte[] bytes) {
    return source().read(List.of("-"), new ByteArrayInputStream(bytes)).toList();
  }

  private static ByteArrayInputStream noInput() {
    return new ByteArrayInputStream(new byte[0]);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void rewrite(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(Path file) {
    Reading reading = read(file).findFirst().orElseThrow();
    assertTrue(reading instanceof Read, reading.toString());
    return ((Read) reading).article();
  }

  private static String lines(Map<String, String> outcomes) {
    StringBuilder lines = new StringBuilder();
    outcomes.forEach(
        (place, outcome) -> lines.append(place).append(": ").append(outcome).append('\n'));
    return lines.toString();
  }

  static String outcome(Reading reading) {
    if (reading instanceof Refused refused) {
      return refused.reason().label();
    }
    return reading instanceof Skipped skipped ? "skipped, " + skipped.why().label() : "read";
  }
}
