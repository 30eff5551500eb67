package org.mufakat.serve.api;

import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;

/** {@code /api/openapi.json}: the API described for programs. */
public final class OpenApiEndpoint implements Endpoint {

  private static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.1";

  private final ServedStore store;
  private final Settings settings;

  public OpenApiEndpoint(ServedStore store, Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public String path() {
    return ApiEndpoint.PATH + "openapi.json";
  }

  @Override
  public Response answer(Request request) {
    String address = settings.addressFor(request, "");
    try (Snapshot snapshot = store.snapshot()) {
      String tag = ContentTag.of(snapshot.version(), "openapi", address);
      return ContentTag.unlessKnown(
              request,
              tag,
              () ->
                  Response.of(
                      MEDIA_TYPE, OpenApi.document(address, query -> Examples.of(query, snapshot))))
          .with("Cache-Control", "no-cache");
    }
  }
}
