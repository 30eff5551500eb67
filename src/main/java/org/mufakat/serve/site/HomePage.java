package org.mufakat.serve.site;

import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.Page;
import org.mufakat.serve.html.Words;

/** {@code /}: what there is and where to begin. */
final class HomePage implements Endpoint {

  private final ServedStore store;
  private final Settings settings;

  HomePage(ServedStore store, Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public boolean isCostly() {
    return false;
  }

  @Override
  public Response answer(Request request) {
    Language language = Language.of(request);
    String sparql = settings.addressFor(request, "/sparql");
    try (Snapshot snapshot = store.snapshot()) {
      String tag = ContentTag.of(snapshot.version(), "home", language.tag(), sparql);
      return ContentTag.unlessKnown(
              request,
              tag,
              () ->
                  Page.of(
                          "home",
                          Words.in(language).get("site"),
                          new Addresses(settings, snapshot.base()),
                          request)
                      .with("articles", snapshot.store().manifest().articles())
                      .with("statements", snapshot.store().manifest().quads())
                      .with("sparql", sparql)
                      .response())
          .with("Vary", "Accept-Language, Host")
          .with("Cache-Control", "no-cache");
    }
  }
}
