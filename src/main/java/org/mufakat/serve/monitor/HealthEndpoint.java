package org.mufakat.serve.monitor;

import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;

/** {@code /health}: the process lives and answers requests; one that does not is to be replaced. */
final class HealthEndpoint implements Endpoint {

  @Override
  public String path() {
    return "/health";
  }

  @Override
  public boolean isCostly() {
    return false;
  }

  @Override
  public boolean isAlwaysAnswered() {
    return true;
  }

  @Override
  public Response answer(Request request) {
    return Response.of("application/json", "{\"status\":\"alive\"}\n")
        .with("Cache-Control", "no-store");
  }
}
