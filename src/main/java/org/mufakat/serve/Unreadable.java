package org.mufakat.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what never reaches the {@link FrontDoor}, because it is no proper HTTP: with a problem,
 * as all that is refused, and one line of log.
 */
final class Unreadable extends ErrorHandler {

  private final Traffic traffic;

  Unreadable(Traffic traffic) {
    this.traffic = traffic;
  }

  @Override
  public boolean handle(Request request, Response out, Callback callback) throws IOException {
    if (out.isCommitted()) {
      callback.succeeded();
      return true;
    }
    long start = System.nanoTime();
    traffic.begin();
    org.mufakat.serve.Response response = problem(out.getStatus()).response();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    response.body().writeTo(body);
    ProtectiveHeaders.ALL.forEach(out.getHeaders()::put);
    response.headers().forEach(out.getHeaders()::put);
    out.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.size());
    out.getHeaders().put(HttpHeader.CONNECTION, "close");
    Runnable end = () -> traffic.end(handled(request, response, System.nanoTime() - start));
    out.write(true, BufferUtil.toBuffer(body.toByteArray()), Callback.from(callback, end));
    return true;
  }

  private static Problem problem(int status) {
    return switch (status) {
      case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          new Problem(
              status,
              "Request too long",
              "the address or a header is too long",
              "ask with a shorter one, or send the query by POST");
      case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ->
          new Problem(status, "Unknown version", "this server speaks HTTP/1.1", "ask in HTTP/1.1");
      default ->
          status >= 500
              ? Problem.internal()
              : new Problem(
                  status,
                  "Malformed request",
                  "the request line or a header is not as HTTP writes it",
                  "send a well-formed request");
    };
  }

  private static Handled handled(Request request, org.mufakat.serve.Response response, long nanos) {
    return new Handled(
        Request.getRemoteAddr(request),
        "-",
        "-",
        Handled.NO_ROUTE,
        response.status(),
        response.refusal(),
        response.body().length(),
        nanos);
  }
}
