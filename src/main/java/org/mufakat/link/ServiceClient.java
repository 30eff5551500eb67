package org.mufakat.link;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * Asks a service over HTTP: only an allowed one, never through a redirect or a proxy, and never for
 * longer, or for a longer answer, than the limits.
 */
final class ServiceClient {

  private static final String AGENT = "Mufakat (reconciliation client)";

  private final AllowedServices allowed;
  private final Duration time;
  private final int mostBytes;
  private final HttpClient http;

  ServiceClient(AllowedServices allowed, Duration time, int mostBytes) {
    this.allowed = allowed;
    this.time = time;
    this.mostBytes = mostBytes;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(time)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
  }

  /** The body of a successful answer. */
  String get(URI service) {
    return ask(request(service).GET().build());
  }

  /** Posts one field of a form; the body of a successful answer. */
  String post(URI service, String field, String value) {
    String form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return ask(
        request(service)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private HttpRequest.Builder request(URI service) {
    return HttpRequest.newBuilder(service)
        .timeout(time)
        .header("Accept", "application/json")
        .header("User-Agent", AGENT);
  }

  private String ask(HttpRequest request) {
    allowed.check(request.uri());
    HttpResponse<byte[]> response = send(request);
    if (response.statusCode() / 100 == 3) {
      String where = response.headers().firstValue("Location").orElse("nowhere");
      throw refused(request, "redirects to " + where, "name the address that answers itself");
    }
    if (response.statusCode() != 200) {
      throw refused(request, "answers " + response.statusCode(), "try later, or another service");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(response.body()))
          .toString();
    } catch (CharacterCodingException e) {
      throw refused(request, "answers in no UTF-8", "try another service");
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, head -> new BoundedBody(mostBytes));
    try {
      return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw tooSlow(request, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused(request, "was interrupted", "ask again");
    } catch (ExecutionException e) {
      throw failed(request, e.getCause());
    }
  }

  private Failure failed(HttpRequest request, Throwable cause) {
    if (cause instanceof java.net.http.HttpTimeoutException) {
      return tooSlow(request, cause);
    }
    if (cause instanceof BoundedBody.TooLong || cause.getCause() instanceof BoundedBody.TooLong) {
      return new Failure(
          Exit.LIMIT,
          "the service " + request.uri() + " answers with more than " + mostBytes + " bytes",
          "ask for fewer candidates",
          cause);
    }
    if (cause instanceof IOException) {
      return refused(request, "cannot be reached: " + cause, "look at the network, or try later");
    }
    throw new IllegalStateException(cause);
  }

  private Failure tooSlow(HttpRequest request, Throwable cause) {
    return new Failure(
        Exit.LIMIT,
        "the service %s took longer than %d s".formatted(request.uri(), time.toSeconds()),
        "try later, or another service",
        cause);
  }

  private static Failure refused(HttpRequest request, String why, String remedy) {
    return new Failure(Exit.REFUSED, "the service " + request.uri() + " " + why, remedy);
  }
}
