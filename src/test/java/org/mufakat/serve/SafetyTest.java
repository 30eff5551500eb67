package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.query.Limits;
import org.mufakat.query.Services;

/**
 * What somebody who means harm would try; docs/threat-model.md says which threat each test is for.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class SafetyTest {

  private static final String ALL = "SELECT * { ?s ?p ?o }";

  private Path temp;
  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    this.temp = temp;
    served = Served.of(Served.seeds(temp.resolve("store")));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void nothingCanBeChanged() throws IOException {
    Map<String, Long> before = files(served.folder());
    for (String path :
        List.of(
            "/sparql",
            "/sparql?default",
            "/sparql?graph=x:g",
            "/update",
            "/upload",
            "/data",
            "/ds",
            "/ds/update",
            "/$/datasets",
            "/$/server",
            "/$/compact/ds",
            "/$/backup/ds",
            "/$/tasks",
            "/$/stats",
            "/$/metrics",
            "/$/ping",
            "/")) {
      for (String method : List.of("PUT", "DELETE", "PATCH", "POST")) {
        for (String type :
            List.of(
                "text/turtle",
                "application/sparql-update",
                "application/rdf+xml",
                "multipart/form-data; boundary=x",
                "application/json")) {
          int status =
              served
                  .send(
                      served
                          .request(path)
                          .header("Content-Type", type)
                          .method(method, BodyPublishers.ofString("CLEAR ALL"))
                          .build())
                  .statusCode();
          assertTrue(
              List.of(403, 405, 415).contains(status),
              method + " " + path + " " + type + " " + status);
        }
      }
    }
    for (String update :
        List.of(
            "INSERT DATA { <x:s> <x:p> <x:o> }",
            "CLEAR ALL",
            "DROP ALL",
            "LOAD <file:///etc/hostname>",
            "DELETE WHERE { ?s ?p ?o }",
            "COPY DEFAULT TO <x:g>")) {
      String form = "application/x-www-form-urlencoded";
      assertEquals(403, served.post("/sparql", form, "update=" + encoded(update)).statusCode());
      assertEquals(400, served.post("/sparql", form, "query=" + encoded(update)).statusCode());
      assertEquals(400, served.post("/sparql", "application/sparql-query", update).statusCode());
    }
    assertEquals(before, files(served.folder()));
  }

  @Test
  void thereIsNoAdministration() {
    for (String path :
        List.of(
            "/$/datasets",
            "/$/server",
            "/$/stats",
            "/$/metrics",
            "/$/ping",
            "/$/tasks",
            "/$/status")) {
      assertEquals(403, served.get(path).statusCode(), path);
    }
    for (String path :
        List.of("/ds", "/ds/sparql", "/ds/data", "/dataset.html", "/WEB-INF/web.xml")) {
      assertEquals(404, served.get(path).statusCode(), path);
    }
  }

  @Test
  void onlyThisMachineReachesItUnlessPublic() throws IOException {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(IOException.class, () -> new Socket(address, served.port()).close());
        }
      }
    }
  }

  @Test
  void anAnswerBeyondALimitIsNoAnswer() {
    Settings usual = Settings.loopback(0);
    Limits few = new Limits(Duration.ofSeconds(20), 100);
    try (Served limited = other("rows", usual.with(usual.limits().withQuery(few)))) {
      assertEquals(200, ask(limited, ALL + " LIMIT 100").statusCode());
      for (String accept :
          List.of(
              "text/csv",
              "application/sparql-results+json",
              "application/sparql-results+xml",
              "text/tab-separated-values")) {
        assertProblem(503, limited.get("/sparql?query=" + encoded(ALL), "Accept", accept));
      }
      assertProblem(503, ask(limited, "CONSTRUCT WHERE { ?s ?p ?o }"));
    }
    try (Served limited = other("bytes", usual.with(usual.limits().withAnswerBytes(10_000)))) {
      assertEquals(200, ask(limited, ALL + " LIMIT 10").statusCode());
      assertProblem(422, ask(limited, ALL));
      assertProblem(422, ask(limited, "CONSTRUCT WHERE { ?s ?p ?o }"));
    }
  }

  @Test
  void longQueriesAreRefusedUnread() throws IOException {
    String query = "ASK { } #" + "x".repeat(300_000);
    assertProblem(413, served.post("/sparql", "application/sparql-query", query));
    long start = System.nanoTime();
    String declared =
        raw(
            "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 100000000\r\n");
    assertTrue(declared.startsWith("HTTP/1.1 413"), declared);
    assertTrue(System.nanoTime() - start < 1_000_000_000L);
    assertTrue(served.get("/sparql?query=ASK%7B%7D%23" + "x".repeat(40_000)).statusCode() >= 400);
  }

  @Test
  void compressedBodiesAreRefusedUnread() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        gzip.write(zeros);
      }
    }
    var request =
        served
            .request("/sparql")
            .header("Content-Type", "application/sparql-query")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(bomb.toByteArray()))
            .build();
    long start = System.nanoTime();
    assertProblem(415, served.send(request));
    assertTrue(System.nanoTime() - start < 1_000_000_000L);
  }

  @Test
  void brokenUtf8IsRefused() throws IOException {
    byte[] broken = "ASK { ?s ?p \"\u00ff\u00fe\" }".getBytes(StandardCharsets.ISO_8859_1);
    var request =
        served
            .request("/sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofByteArray(broken))
            .build();
    assertProblem(400, served.send(request));
    assertProblem(400, served.get("/sparql?query=ASK%7B%3Fs%20%3Fp%20%22%FF%22%7D"));
    assertProblem(400, served.get("/sparql?query=ASK%7B%3Fs%20%3Fp%20%22%ED%A0%80%22%7D"));
    assertProblem(400, served.get("/sparql?query=ASK%7B%3Fs%20%3Fp%20%22%C0%AF%22%7D"));
  }

  /**
   * As slowhttptest does it, with headers and with bodies that never end; a thousand of them with
   * {@code -Dmufakat.slow=true}.
   */
  @Test
  void clientsThatDawdleKeepNobodyWaiting() throws IOException {
    int many = Boolean.getBoolean("mufakat.slow") ? 1_000 : 150;
    List<Socket> dawdlers = new ArrayList<>();
    try {
      for (int i = 0; i < many; i++) {
        Socket socket = new Socket("localhost", served.port());
        String begin =
            i % 2 == 0
                ? "GET /sparql HTTP/1.1\r\nHost: loc"
                : "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 20\r\n\r\nASK";
        socket
            .getOutputStream()
            .write(
                (i % 25 == 1 || i % 2 == 0 ? begin : "GET / HTTP/1.1\r\nX: ")
                    .getBytes(StandardCharsets.US_ASCII));
        dawdlers.add(socket);
      }
      for (int i = 0; i < 20; i++) {
        long start = System.nanoTime();
        assertEquals(200, ask(served, "ASK { }").statusCode());
        assertTrue(System.nanoTime() - start < 1_000_000_000L);
      }
    } finally {
      for (Socket socket : dawdlers) {
        socket.close();
      }
    }
  }

  @Test
  void otherSitesMayReadAndNothingElse() throws IOException {
    HttpResponse<String> response =
        served.get("/sparql?query=" + encoded("ASK {}"), "Origin", "https://evil.example");
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(response.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    assertTrue(response.headers().firstValue("Set-Cookie").isEmpty());
    for (String host :
        List.of("evil.example", "localhost.evil.example", "evil.example:80", "10.0.0.1")) {
      String said = raw("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: " + host + "\r\n");
      assertTrue(said.startsWith("HTTP/1.1 421"), host + said);
    }
    try (Served named =
        other(
            "named",
            new Settings(
                0,
                false,
                Set.of("Data.Example.org"),
                Optional.empty(),
                Services.NONE,
                ServeLimits.usual(ServeLimits.Client.FAR)))) {
      assertTrue(
          raw(named, "GET /sparql HTTP/1.1\r\nHost: data.example.org:8080\r\n")
              .startsWith("HTTP/1.1 200"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stylesheet",
        "callback",
        "force-accept",
        "output",
        "format",
        "results",
        "timeout",
        "default",
        "lang",
        "xslt"
      })
  void parametersDoNotComeBack(String name) {
    for (String value :
        List.of("<script>alert(1)</script>", "https://evil.example/x.xsl", "\"onload=alert(1)")) {
      for (String accept :
          List.of(
              "application/sparql-results+xml", "application/sparql-results+json", "text/html")) {
        HttpResponse<String> response =
            served.get(
                "/sparql?query=" + encoded("ASK {}") + "&" + name + "=" + encoded(value),
                "Accept",
                accept);
        assertFalse(response.body().contains(value), response.body());
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertFalse(type.contains("html"), type);
        assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(
            response
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'self'"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1b[31m",
        "%0a%0d",
        "%E2%80%AE",
        "%00",
        "%22,%22status%22:200",
        "%7f",
        "%F0%9F%98%80",
        "%ff"
      })
  void theLogKeepsOneLineARequest(String evil) throws IOException {
    String once = "once-" + Integer.toHexString(evil.hashCode());
    raw(
        "GET /sparql?once="
            + once
            + "&query="
            + evil
            + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: a\u001b[31m\r\n");
    List<String> lines = served.logWith(once, Duration.ofSeconds(2));
    assertTrue(lines.size() <= 1, lines.toString());
    for (String line : lines) {
      assertTrue(line.matches("[ -~]+"), line);
      assertEquals(8, JsonParser.parseString(line).getAsJsonObject().size(), line);
    }
  }

  @Test
  void theClientCannotRaiseTheLimit() {
    Settings usual = Settings.loopback(0);
    Limits brief = new Limits(Duration.ofMillis(300), 100);
    try (Served limited = other("raise", usual.with(usual.limits().withQuery(brief)))) {
      String target =
          "/sparql?timeout=600&query="
              + encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
      long start = System.nanoTime();
      assertProblem(503, limited.get(target, "Timeout", "600", "Prefer", "wait=600"));
      assertTrue(System.nanoTime() - start < 1_300_000_000L);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>(1) AS ?x) {}",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}",
        "SELECT (<urn:x:f>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#systemProperty>('user.home') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#uuid>() AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}"
      })
  void noFunctionRunsCode(String query) {
    assertProblem(400, ask(served, query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s <http://jena.apache.org/text#query> 'x' }",
        "SELECT * { ?s <urn:x:property> ?o }",
        "SELECT * { 'a b' <http://jena.apache.org/ARQ/property#strSplit> (' ') }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#versionARQ> ?y }"
      })
  void noPropertyIsAFunction(String query) {
    HttpResponse<String> response =
        served.get("/sparql?query=" + encoded(query), "Accept", "text/csv");
    assertEquals(200, response.statusCode());
    assertEquals(1, response.body().lines().count(), response.body());
  }

  @Test
  void csvIsWhatTheSpecificationSays() {
    String query = "SELECT ?x { VALUES ?x { '=1+1' '@x' '+1' '-1' } }";
    HttpResponse<String> response =
        served.get("/sparql?query=" + encoded(query), "Accept", "text/csv");
    assertEquals("x\r\n=1+1\r\n@x\r\n+1\r\n-1\r\n", response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/sparql/../../etc/passwd",
        "/..;/etc/passwd",
        "/;/etc/passwd",
        "/%00",
        "/sparql%00.html",
        "//etc/passwd",
        "/.%2e/pom.xml",
        "/%252e%252e/pom.xml",
        "/..\\..\\pom.xml",
        "/%5c..%5cpom.xml",
        "/%c0%ae%c0%ae/pom.xml",
        "/WEB-INF/",
        "/META-INF/MANIFEST.MF",
        "/file:/etc/passwd",
        "/mufakat.json",
        "/texts/",
        "/socket",
        "/lock",
        "/journal/loads.jsonl",
        "/page/../../etc/passwd",
        "/data/..%2f..%2fetc/passwd"
      })
  void pathsLeadToNoFile(String path) throws IOException {
    String said = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    assertTrue(said.matches("(?s)HTTP/1.1 (400|404) .*"), said);
    assertFalse(said.contains("root:"), said);
  }

  @Test
  void aClientHasItsShareAndNoMore() throws Exception {
    ServeLimits.Client small = new ServeLimits.Client(4, Duration.ofMillis(300));
    Settings usual = Settings.loopback(0);
    Limits brief = new Limits(Duration.ofMillis(400), 100);
    try (Served limited =
        other("share", usual.with(usual.limits().withQuery(brief).withClient(small)))) {
      ask(limited, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
      HttpResponse<String> refused = ask(limited, "ASK {}");
      assertProblem(429, refused);
      int seconds = Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow());
      assertTrue(seconds > 0 && seconds <= 61, seconds + " s");
    }
  }

  private Served other(String name, Settings settings) {
    return Served.of(Served.seeds(temp.resolve(name)), settings);
  }

  private static HttpResponse<String> ask(Served served, String query) {
    return served.get("/sparql?query=" + encoded(query));
  }

  private static void assertProblem(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        status, JsonParser.parseString(response.body()).getAsJsonObject().get("status").getAsInt());
  }

  private String raw(String request) throws IOException {
    return raw(served, request);
  }

  private static String raw(Served served, String request) throws IOException {
    try (Socket socket = new Socket("localhost", served.port())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      return all.toString(StandardCharsets.UTF_8);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, Long> files(Path folder) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CRC32C sum = new CRC32C();
        sum.update(Files.readAllBytes(file));
        sums.put(folder.relativize(file).toString(), sum.getValue());
      }
    }
    return sums;
  }
}
