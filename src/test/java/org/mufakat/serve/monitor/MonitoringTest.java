package org.mufakat.serve.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.serve.Served;

/** What those who run the server ask it. */
@TestInstance(Lifecycle.PER_CLASS)
class MonitoringTest {

  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Served.seeds(temp.resolve("store")));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void itLivesAndIsReady() {
    assertEquals("{\"status\":\"alive\"}\n", served.get("/health").body());
    var ready = JsonParser.parseString(served.get("/ready").body()).getAsJsonObject();
    assertEquals("ready", ready.get("status").getAsString());
    assertEquals(5, ready.get("articles").getAsInt());
    for (String path : List.of("/health", "/ready", "/metrics")) {
      var response = served.get(path);
      assertEquals(200, response.statusCode());
      assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    }
  }

  @Test
  void requestsAreCountedByRouteAndStatusAndRefusalsByReason() {
    double before = value("mufakat_http_requests_total{route=\"/sparql\",status=\"200\"}");
    double refused = value("mufakat_http_refusals_total{reason=\"Bad query\"}");
    served.get("/sparql?query=ASK%7B%7D");
    served.get("/sparql?query=nonsense");
    await("mufakat_http_requests_total{route=\"/sparql\",status=\"200\"}", before + 1);
    await("mufakat_http_refusals_total{reason=\"Bad query\"}", refused + 1);
    assertTrue(value("mufakat_http_request_duration_seconds_count{route=\"/sparql\"}") >= 2);
    assertEquals(1, value("mufakat_http_requests_in_flight"), "the one that asks");
  }

  @Test
  void theStoreIsDescribed() {
    assertEquals(5, value("mufakat_store_articles"));
    assertTrue(value("mufakat_store_statements") > 100);
    assertEquals(1, value("mufakat_store_generation"));
    assertEquals(Served.CLOCK.millis() / 1e3, value("mufakat_store_loaded_timestamp_seconds"), 0.1);
    assertTrue(metrics().contains("mufakat_build_info{version=\"test\"} 1"));
    assertTrue(value("jvm_memory_used_bytes{area=\"heap\"}") > 0);
    assertTrue(value("jvm_threads_current") > 0);
    assertTrue(metrics().contains("jvm_gc_collection_seconds_count"));
  }

  /** Whatever is asked: a label with a value for each address would fill what reads it. */
  @Test
  void noLabelGrowsWithWhatIsAsked() {
    for (int i = 0; i < 50; i++) {
      served.get("/nothing/" + i);
      served.get("/id/country/X" + i);
      served.get("/api/nothing-" + i);
    }
    Set<String> routes = labels("route");
    assertTrue(routes.stream().allMatch(route -> route.matches("none|/[a-z./-]*")), "" + routes);
    assertTrue(labels("reason").size() < 20, () -> labels("reason").toString());
    assertTrue(metrics().lines().count() < 1_000);
  }

  private Set<String> labels(String name) {
    return Pattern.compile(name + "=\"([^\"]*)\"")
        .matcher(metrics())
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void openMetricsIsAnsweredToThoseWhoReadIt() {
    var response = served.get("/metrics", "Accept", "application/openmetrics-text; version=1.0.0");
    assertTrue(response.body().endsWith("# EOF\n"));
    assertTrue(
        response.headers().firstValue("Content-Type").orElse("").contains("openmetrics-text"));
  }

  /** A proxy on the same machine must not open to all what is for those who run the server. */
  @Test
  void metricsAreForThisMachine() throws IOException {
    for (String header :
        List.of("Forwarded: for=192.0.2.1", "X-Forwarded-For: 192.0.2.1", "Via: 1.1 proxy")) {
      assertTrue(raw("localhost", header).startsWith("HTTP/1.1 403 "), header);
    }
    assertTrue(raw("localhost", "Accept: */*").startsWith("HTTP/1.1 200 "));
    assertTrue(raw("127.0.0.1:3030", "Accept: */*").startsWith("HTTP/1.1 200 "));
    assertTrue(raw("data.example.org", "Accept: */*").startsWith("HTTP/1.1 421 "));
  }

  private String raw(String host, String header) throws IOException {
    try (Socket socket = new Socket("localhost", served.port())) {
      String request =
          "GET /metrics HTTP/1.1\r\nHost: %s\r\n%s\r\nConnection: close\r\n\r\n"
              .formatted(host, header);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String metrics() {
    return served.get("/metrics").body();
  }

  /** 0 where there is none yet. */
  private double value(String name) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElse(0.0);
  }

  /** A request is counted when its answer has left. */
  private void await(String name, double expected) {
    long limit = System.nanoTime() + 20_000_000_000L;
    while (value(name) != expected && System.nanoTime() < limit) {
      Thread.onSpinWait();
    }
    assertEquals(expected, value(name), name);
  }
}
