package org.mufakat.serve.monitor;

import com.google.gson.JsonObject;
import java.util.Map;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.Traffic;

/** {@code /ready}: the store is open and can be read, and the server is not about to end. */
final class ReadyEndpoint implements Endpoint {

  private final ServedStore store;
  private final Traffic traffic;

  ReadyEndpoint(ServedStore store, Traffic traffic) {
    this.store = store;
    this.traffic = traffic;
  }

  @Override
  public String path() {
    return "/ready";
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
    if (traffic.isStopping()) {
      throw notReady("the server is about to end", "ask another one, or this one when it is back");
    }
    try (Snapshot snapshot = store.snapshot()) {
      snapshot.read(() -> snapshot.dataset().find().hasNext());
      JsonObject json = new JsonObject();
      json.addProperty("status", "ready");
      json.addProperty("generation", snapshot.store().generation());
      json.addProperty("articles", snapshot.store().manifest().articles());
      return Response.of("application/json", json + "\n").with("Cache-Control", "no-store");
    } catch (RuntimeException e) {
      throw notReady("the store cannot be read", "look at it with `mufakat verify`");
    }
  }

  private static Problem notReady(String detail, String remedy) {
    return new Problem(503, "Not ready", detail, remedy, Map.of("Retry-After", "5"));
  }
}
