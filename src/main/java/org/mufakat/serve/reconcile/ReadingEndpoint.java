package org.mufakat.serve.reconcile;

import com.google.gson.JsonObject;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Language;

/** A part of the service: all ask one reading of the names of the store. */
abstract class ReadingEndpoint implements Endpoint {

  private final ServedStore store;
  private final ReadyStore ready;

  ReadingEndpoint(ServedStore store, ReadyStore ready) {
    this.store = store;
    this.ready = ready;
  }

  @Override
  public final Response answer(Request request) {
    if (request.parameters().has("callback")) {
      throw Problem.malformed(
          "there is no JSONP here", "leave out callback: other sites may read by CORS");
    }
    Language language = Language.of(request);
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot
          .read(
              () ->
                  answer(
                      request,
                      new Reading(
                          snapshot,
                          ready.in(snapshot),
                          new StoredValues(snapshot.dataset(), snapshot.base()),
                          new Ids(snapshot.base()),
                          language)))
          .with("Vary", "Accept-Language, Host")
          .with("Cache-Control", "no-cache");
    }
  }

  @Override
  public final void prepare(Snapshot snapshot) {
    snapshot.read(() -> ready.in(snapshot));
  }

  /**
   * Inside a transaction.
   *
   * @throws Problem if there is no answer
   */
  abstract Response answer(Request request, Reading reading);

  static Response json(JsonObject answer) {
    return Response.of("application/json; charset=utf-8", answer + "\n");
  }
}
