package org.mufakat.serve.site;

import java.util.List;
import org.mufakat.figures.Figures;
import org.mufakat.rdf.Licence;
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
import org.mufakat.serve.metadata.Metadata;

/** {@code /}: what there is and where to begin. */
final class HomePage implements Endpoint {

  private final ServedStore store;
  private final Settings settings;
  private final Metadata metadata;

  HomePage(ServedStore store, Settings settings, Metadata metadata) {
    this.store = store;
    this.settings = settings;
    this.metadata = metadata;
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public Response answer(Request request) {
    Language language = Language.of(request);
    String sparql = settings.addressFor(request, "/sparql");
    try (Snapshot snapshot = store.snapshot()) {
      String releases = Metadata.releases(snapshot).toString();
      String tag = ContentTag.of(snapshot.version(), "home", language.tag(), sparql, releases);
      return ContentTag.unlessKnown(request, tag, () -> page(request, snapshot, language, sparql))
          .with("Vary", "Accept-Language, Host")
          .with("Link", Licence.link())
          .with("Cache-Control", "no-cache");
    }
  }

  @Override
  public void prepare(Snapshot snapshot) {
    List.of(Language.values()).forEach(language -> metadata.figures(snapshot, language));
  }

  private Response page(Request request, Snapshot snapshot, Language language, String sparql) {
    Addresses addresses = new Addresses(settings, snapshot.base());
    Figures figures = metadata.figures(snapshot, language);
    return Page.of("home", Words.in(language).get("site"), addresses, request)
        .with("articles", snapshot.store().manifest().articles())
        .with("statements", snapshot.store().manifest().quads())
        .with("sparql", sparql)
        .with("figures", new HomeFigures(figures, addresses, language).all())
        .with("lastWrite", figures.lastWrite().map(List::of).orElse(List.of()))
        .with("markup", metadata.markup(request, snapshot))
        .response();
  }
}
