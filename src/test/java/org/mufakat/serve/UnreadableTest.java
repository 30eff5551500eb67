package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no proper HTTP is refused as everything else is: with a problem and its headers. */
@TestInstance(Lifecycle.PER_CLASS)
class UnreadableTest {

  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Served.seeds(temp.resolve("store")), List.of());
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'\\0\\1\\2 / HTTP/1.1|Host: localhost|', 400",
    "'GET|', 400",
    "'GET / HTTP/1.1|', 400",
    "'GET / HTTP/1.1|Host: a|Host: b|', 400",
    "'GET / HTTP/1.1|Host: localhost|A header without a colon|', 400",
    "'GET / HTTP/1.1|Host: localhost|Content-Length: many|', 400",
    "'GET /%zz HTTP/1.1|Host: localhost|', 400",
    "'GET /a/..;/b HTTP/1.1|Host: localhost|', 400",
    "'GET /%00 HTTP/1.1|Host: localhost|', 400",
    "'GET / HTTP/9.9|Host: localhost|', 505",
    "'GET /LONG HTTP/1.1|Host: localhost|', 414",
    "'GET / HTTP/1.1|Host: localhost|Long: LONG|', 431"
  })
  void itIsAProblemLikeAllOthers(String request, int status) throws IOException {
    String answer = raw(request.replace("\\0", "\0").replace("\\1", "\1").replace("\\2", "\2"));
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), request + ": " + answer);
    String[] parts = answer.split("\r\n\r\n", 2);
    for (var header : ProtectiveHeaders.ALL.entrySet()) {
      assertTrue(parts[0].contains(header.getKey() + ": " + header.getValue()), parts[0]);
    }
    assertTrue(parts[0].contains("Content-Type: application/problem+json"), parts[0]);
    assertFalse(parts[0].contains("Server:"), parts[0]);
    JsonObject problem = JsonParser.parseString(parts[1]).getAsJsonObject();
    assertEquals(status, problem.get("status").getAsInt());
    assertFalse(problem.get("remedy").getAsString().isEmpty());
    assertFalse(parts[1].matches("(?is).*(jetty|exception|eclipse).*"), parts[1]);
  }

  @Test
  void itIsOneLineOfTheLog() throws IOException {
    int before = served.log().size();
    raw("GET|");
    assertFalse(
        served.logWith("Malformed request", Duration.ofSeconds(20)).isEmpty(),
        () -> served.log().toString());
    assertTrue(served.log().size() > before);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", served.port())) {
      String lines = request.replace("LONG", "x".repeat(20_000)).replace("|", "\r\n") + "\r\n";
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      return all.toString(StandardCharsets.UTF_8);
    }
  }
}
