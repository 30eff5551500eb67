package org.mufakat.serve.metadata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mufakat.serve.Served;

/** What was published is there, whole, unchanged, and nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class DumpsTest {

  private static final String TURTLE = "/dumps/2026-01-01/mufakat-2026-01-01.ttl";

  private final HttpClient client = HttpClient.newHttpClient();
  private Path store;
  private Served served;

  @BeforeAll
  void start() {
    store = PublishedStore.folder();
    served = Served.of(store);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private byte[] bytes(String target) throws IOException, InterruptedException {
    var request = served.request(target).build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    assertEquals(200, response.statusCode(), target);
    return response.body();
  }

  @Test
  void eachFileHasTheChecksumThatThePageAndTheListSay() throws Exception {
    Document page = Jsoup.parse(served.get("/dumps/", "Accept", "text/html").body());
    assertEquals(PublishedStore.RELEASES, page.select("h2").eachText());
    List<Element> rows = page.select("tbody tr");
    assertEquals(8, rows.size());
    for (Element row : rows) {
      String target = row.selectFirst("a").attr("href");
      byte[] file = bytes(target);
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      assertEquals(sum, row.select("td").last().text(), target);
      String list = target.substring(0, target.lastIndexOf('/')) + "/SHA256SUMS";
      assertTrue(served.get(list).body().contains(sum + "  " + row.selectFirst("a").text() + "\n"));
    }
  }

  @Test
  void theyAreWhatExportWrites() throws Exception {
    byte[] now =
        PublishedStore.run("export", "--store", store + "").out().getBytes(StandardCharsets.UTF_8);
    byte[] newest = bytes("/dumps/2026-01-01.2/mufakat-2026-01-01.2.nq.gz");
    assertArrayEquals(now, new GZIPInputStream(new ByteArrayInputStream(newest)).readAllBytes());
    String before = new String(bytes(TURTLE), StandardCharsets.UTF_8);
    assertTrue(before.contains("kenya-2"), "the earlier release stays as it was");
    String rows =
        new String(
            bytes("/dumps/2026-01-01/mufakat-2026-01-01-agreements.csv"), StandardCharsets.UTF_8);
    assertTrue(rows.startsWith("agreement,label,"), rows);
  }

  @Test
  void whatHasNotChangedIsNotPublishedAgain() throws IOException {
    var said = PublishedStore.run("export", "--publish", "--store", store.toString());
    assertEquals("nothing has changed since 2026-01-01.2\n", said.err());
    try (Stream<Path> entries = Files.list(store.resolve("dumps"))) {
      List<String> names = entries.map(entry -> entry.getFileName().toString()).sorted().toList();
      assertEquals(List.of(".lock", "2026-01-01", "2026-01-01.2"), names);
    }
  }

  @Test
  void latestLeadsToTheNewest() {
    for (String file : List.of("mufakat.ttl", "mufakat.nq.gz", "SHA256SUMS")) {
      HttpResponse<String> found = served.get("/dumps/latest/" + file);
      assertEquals(302, found.statusCode());
      String target = found.headers().firstValue("Location").orElseThrow();
      assertTrue(target.startsWith("/dumps/2026-01-01.2/"), target);
      assertEquals(200, served.get(target).statusCode());
    }
    assertEquals(308, served.get("/dumps").statusCode());
  }

  @Test
  void aDownloadCanGoOnWhereItStopped() throws Exception {
    byte[] whole = bytes(TURTLE);
    HttpResponse<String> head = served.get(TURTLE);
    String tag = head.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> part = served.get(TURTLE, "Range", "bytes=100-149", "If-Range", tag);
    assertEquals(206, part.statusCode());
    assertEquals(
        new String(Arrays.copyOfRange(whole, 100, 150), StandardCharsets.UTF_8), part.body());
    assertEquals(
        "bytes 100-149/" + whole.length, part.headers().firstValue("Content-Range").orElseThrow());
    String end =
        new String(
            Arrays.copyOfRange(whole, whole.length - 9, whole.length), StandardCharsets.UTF_8);
    assertEquals(end, served.get(TURTLE, "Range", "bytes=-9").body());
    assertEquals(end, served.get(TURTLE, "Range", "bytes=" + (whole.length - 9) + "-").body());
    assertEquals(416, served.get(TURTLE, "Range", "bytes=" + whole.length + "-").statusCode());
    assertEquals(200, served.get(TURTLE, "Range", "bytes=0-1,4-5").statusCode());
    assertEquals(
        200, served.get(TURTLE, "Range", "bytes=0-1", "If-Range", "\"other\"").statusCode());
    assertEquals(304, served.get(TURTLE, "If-None-Match", tag).statusCode());
  }

  @Test
  void nothingElseLiesThere() throws IOException {
    Files.writeString(store.resolve("dumps/2026-01-01/private.txt"), "secret");
    Files.createDirectories(store.resolve("dumps/2025-01-01"));
    for (String target :
        List.of(
            "/dumps/2026-01-01/private.txt",
            "/dumps/.lock",
            "/dumps/2026-01-01/",
            "/dumps/2025-01-01/SHA256SUMS",
            "/dumps/2026-01-01/..%2F..%2Fmufakat.json",
            "/dumps/..%2F/mufakat.json",
            "/dumps/latest/mufakat.trig")) {
      HttpResponse<String> found = served.get(target);
      assertEquals(404, found.statusCode(), target);
      assertFalse(found.body().contains("secret"), target);
    }
    Files.delete(store.resolve("dumps/2025-01-01"));
    Files.delete(store.resolve("dumps/2026-01-01/private.txt"));
  }
}
