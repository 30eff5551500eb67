package org.mufakat.serve.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mufakat.Failure;
import org.mufakat.serve.Accepted;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.Snapshot;

/** An endpoint whose problems are pages for those who would rather read one. */
public final class ForReaders implements Endpoint {

  private final Endpoint endpoint;
  private final Addresses addresses;

  public ForReaders(Endpoint endpoint, Addresses addresses) {
    this.endpoint = endpoint;
    this.addresses = addresses;
  }

  @Override
  public String path() {
    return endpoint.path();
  }

  @Override
  public Set<String> methods() {
    return endpoint.methods();
  }

  @Override
  public boolean isCostly() {
    return endpoint.isCostly();
  }

  @Override
  public Map<String, String> headers() {
    return endpoint.headers();
  }

  @Override
  public Response answer(Request request) {
    try {
      return endpoint.answer(request);
    } catch (Problem e) {
      if (readsPages(request)) {
        return page(e, request);
      }
      throw e;
    } catch (Failure e) {
      if (readsPages(request)) {
        return page(Problem.of(e), request);
      }
      throw e;
    }
  }

  @Override
  public void prepare(Snapshot snapshot) {
    endpoint.prepare(snapshot);
  }

  private static boolean readsPages(Request request) {
    return Accepted.of(request)
        .best(List.of("application/problem+json", "text/html"), Function.identity())
        .filter("text/html"::equals)
        .isPresent();
  }

  private Response page(Problem problem, Request request) {
    return problem.response(
        Page.of("problem", problem.title(), addresses, request)
            .with("detail", problem.getMessage())
            .with("remedy", problem.remedy())
            .response());
  }
}
