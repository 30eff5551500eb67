package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request, whichever endpoint answers. */
@TestInstance(Lifecycle.PER_CLASS)
class FrontDoorTest {

  /** Says back what it was asked. */
  private record Echo(String path) implements Endpoint {
    @Override
    public Set<String> methods() {
      return Set.of("GET", "POST");
    }

    @Override
    public Response answer(Request request) {
      String said =
          request.method().equals("POST")
              ? request.body()
              : request.path() + "|" + request.parameters().one("say").orElse("");
      return Response.of("text/plain; charset=utf-8", said).with("ETag", "\"one\"");
    }
  }

  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    served =
        Served.of(
            Served.seeds(temp.resolve("store")), List.of(new Echo("/echo"), new Echo("/below/")));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void anEndpointAnswersItsPathAndThoseBelow() {
    assertEquals("/echo|é", served.get("/echo?say=%C3%A9").body());
    assertEquals("/below/a b|", served.get("/below/a%20b").body());
    assertEquals(404, served.get("/echo/below").statusCode());
    assertEquals(404, served.get("/other").statusCode());
  }

  @Test
  void everyResponseHasTheProtectiveHeaders() {
    for (String target : List.of("/echo", "/other", "/echo?say=%FF")) {
      HttpResponse<String> response = served.get(target);
      ProtectiveHeaders.ALL.forEach(
          (name, value) ->
              assertEquals(value, response.headers().firstValue(name).orElse(""), target + name));
      assertTrue(response.headers().firstValue("Server").isEmpty());
    }
  }

  @Test
  void whatIsKnownByItsTagIsNotSentAgain() {
    HttpResponse<String> again = served.get("/echo", "If-None-Match", "\"other\", W/\"one\"");
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals("\"one\"", again.headers().firstValue("ETag").orElse(""));
  }

  @Test
  void headIsGetWithoutItsBody() {
    var head = served.request("/echo?say=abc").method("HEAD", BodyPublishers.noBody()).build();
    HttpResponse<String> response = served.send(head);
    assertEquals(200, response.statusCode());
    assertEquals("9", response.headers().firstValue("Content-Length").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void nothingButReadingIsAllowed(String method) {
    for (String target : List.of("/echo", "/other", "/$/datasets")) {
      var request = served.request(target).method(method, BodyPublishers.noBody()).build();
      assertEquals(405, served.send(request).statusCode(), method + " " + target);
    }
  }

  @Test
  void aProblemSaysWhatToDo() {
    HttpResponse<String> response = served.get("/echo?say=%C3%28");
    assertEquals(400, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    var problem = JsonParser.parseString(response.body()).getAsJsonObject();
    assertEquals("not UTF-8", problem.get("detail").getAsString());
    assertEquals("encode text as UTF-8", problem.get("remedy").getAsString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", ""})
  void otherNamesAreRefused(String host) throws IOException {
    assertTrue(
        raw("GET /echo HTTP/1.1\r\nHost: " + host + "\r\n").matches("(?s)HTTP/1.1 4(21|00) .*"));
  }

  @Test
  void eachRequestIsOneLineOfTheLog() {
    served.get("/echo?once=one-line&say=%1b%5b31m%0a%0d%E2%80%AE");
    List<String> lines = served.logWith("one-line", Duration.ofSeconds(20));
    assertEquals(1, lines.size(), lines.toString());
    String line = lines.get(0);
    assertTrue(line.matches("[ -~]+"), line);
    assertEquals(200, JsonParser.parseString(line).getAsJsonObject().get("status").getAsInt());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", served.port())) {
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      return all.toString(StandardCharsets.UTF_8);
    }
  }
}
