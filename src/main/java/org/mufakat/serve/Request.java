package org.mufakat.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request, its parts decoded strictly: what is malformed is refused and never guessed. */
public final class Request {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Duration BODY_TIME = Duration.ofSeconds(10);

  private final HttpServletRequest http;
  private final String path;
  private final int mostBody;
  private String body = "";

  Request(HttpServletRequest http, int mostBody) {
    this.http = http;
    this.mostBody = mostBody;
    this.path = PercentDecoding.path(http.getRequestURI());
  }

  /** In capitals; HEAD is told as GET. */
  public String method() {
    return http.getMethod().equals("HEAD") ? "GET" : http.getMethod();
  }

  /** Decoded, from the first slash. */
  public String path() {
    return path;
  }

  /**
   * The parts between the slashes behind the beginning of the path, each decoded by itself: one may
   * hold a slash.
   *
   * @param beginning that the path has
   */
  public List<String> segments(String beginning) {
    String rest = http.getRequestURI().substring(beginning.length());
    return Arrays.stream(rest.split("/", -1)).map(PercentDecoding::path).toList();
  }

  /** What stands in the address after {@code ?}. */
  public Parameters parameters() {
    return Parameters.parse(Optional.ofNullable(http.getQueryString()).orElse(""));
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(http.getHeader(name));
  }

  /** All values of a header that may stand several times, joined by commas. */
  public Optional<String> headers(String name) {
    var values = http.getHeaders(name);
    return values.hasMoreElements()
        ? Optional.of(String.join(",", Collections.list(values)))
        : Optional.empty();
  }

  /**
   * The fields of a form that was posted.
   *
   * @throws Problem 415 for another type of body
   */
  public Parameters form() {
    if (!contentType().filter(FORM::equals).isPresent()) {
      throw Problem.unsupported("the body is no form", "send it as " + FORM);
    }
    return Parameters.parse(body);
  }

  /** Of the body, in small letters and without parameters. */
  public Optional<String> contentType() {
    return header("Content-Type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /** The address from which it came. */
  public String client() {
    return http.getRemoteAddr();
  }

  /** The body as text; empty where there is none. */
  public String body() {
    return body;
  }

  /**
   * Takes in the body.
   *
   * @throws Problem 413 if it is too long, 415 if it is compressed, 408 if it does not come, 400 if
   *     it is not UTF-8
   */
  void readBody() {
    if (!http.getMethod().equals("POST")) {
      return;
    }
    if (!header("Content-Encoding").orElse("identity").equalsIgnoreCase("identity")) {
      throw Problem.unsupported("the body is compressed", "send it as it is");
    }
    if (http.getContentLengthLong() > mostBody) {
      throw tooLong();
    }
    try (InputStream in = http.getInputStream()) {
      body = PercentDecoding.utf8(read(in));
    } catch (IOException e) {
      throw late();
    }
  }

  private byte[] read(InputStream in) throws IOException {
    long end = System.nanoTime() + BODY_TIME.toNanos();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 13];
    for (int count = in.read(part); count >= 0; count = in.read(part)) {
      bytes.write(part, 0, count);
      if (bytes.size() > mostBody) {
        throw tooLong();
      }
      if (System.nanoTime() - end > 0) {
        throw late();
      }
    }
    return bytes.toByteArray();
  }

  private static Problem late() {
    return new Problem(408, "Request timeout", "the body did not come in time", "send it at once");
  }

  private Problem tooLong() {
    return new Problem(
        413,
        "Request too long",
        "the body is longer than " + mostBody + " bytes",
        "ask with a shorter query");
  }
}
