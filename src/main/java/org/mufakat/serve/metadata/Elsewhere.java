package org.mufakat.serve.metadata;

import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;

/**
 * A path that people try, and that leads to another one.
 *
 * @param target path with what stands before every path
 */
public record Elsewhere(String path, String target) implements Endpoint {

  @Override
  public boolean isCostly() {
    return false;
  }

  @Override
  public Response answer(Request request) {
    return Response.empty(308).with("Location", target);
  }
}
