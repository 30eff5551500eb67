package org.mufakat.serve;

import com.google.gson.JsonObject;
import java.util.Map;
import org.mufakat.Failure;

/**
 * Why a request has no answer, as RFC 9457 says it: what happened, and in {@code remedy} what to do
 * about it. Says nothing about the inside of the server.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final String MEDIA_TYPE = "application/problem+json";

  private final int status;
  private final String title;
  private final String remedy;
  private final transient Map<String, String> headers;

  public Problem(int status, String title, String detail, String remedy) {
    this(status, title, detail, remedy, Map.of());
  }

  /**
   * @param headers that the response needs, such as {@code Allow}
   */
  public Problem(
      int status, String title, String detail, String remedy, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.remedy = remedy;
    this.headers = Map.copyOf(headers);
  }

  /** 400. */
  public static Problem malformed(String detail, String remedy) {
    return new Problem(400, "Malformed request", detail, remedy);
  }

  /** 404. */
  public static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail, "look at / for what there is");
  }

  /** 415. */
  public static Problem unsupported(String detail, String remedy) {
    return new Problem(415, "Unsupported media type", detail, remedy);
  }

  /** 422: what was asked for is beyond a limit, so there is nothing of it. */
  public static Problem tooLarge(String detail) {
    return new Problem(
        422, "Answer too large", detail + ", so there is none", "ask for less, or for a part");
  }

  /** What a failure of the program means to one who asks over HTTP. */
  public static Problem of(Failure failure) {
    String detail = failure.getMessage();
    return switch (failure.exit()) {
      case USAGE, QUERY -> new Problem(400, "Bad query", detail, failure.remedy());
      case LIMIT -> new Problem(503, "Limit reached", detail, "ask for less, or for a part");
      default -> internal();
    };
  }

  /** 500, and the log knows more. */
  static Problem internal() {
    return new Problem(500, "Internal error", "the server failed", "please report it");
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }

  Response response() {
    JsonObject json = new JsonObject();
    json.addProperty("type", "about:blank");
    json.addProperty("title", title);
    json.addProperty("status", status);
    json.addProperty("detail", getMessage());
    json.addProperty("remedy", remedy);
    return response(Response.of(MEDIA_TYPE, json + "\n"));
  }

  /** The same problem, said otherwise. */
  public Response response(Response said) {
    Response response = said.withStatus(status).with("Cache-Control", "no-store").refusing(title);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response;
  }
}
