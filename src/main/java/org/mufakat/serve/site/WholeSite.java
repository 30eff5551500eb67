package org.mufakat.serve.site;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Site;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.api.ApiEndpoint;
import org.mufakat.serve.api.OpenApiEndpoint;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.ForReaders;
import org.mufakat.serve.html.StyleSheet;
import org.mufakat.serve.linked.DataEndpoint;
import org.mufakat.serve.linked.IriEndpoint;
import org.mufakat.serve.linked.OntologyEndpoint;
import org.mufakat.serve.linked.PageEndpoint;
import org.mufakat.serve.metadata.DumpsEndpoint;
import org.mufakat.serve.metadata.Elsewhere;
import org.mufakat.serve.metadata.Metadata;
import org.mufakat.serve.metadata.MetadataEndpoint;
import org.mufakat.serve.metadata.RobotsEndpoint;
import org.mufakat.serve.metadata.SitemapEndpoint;
import org.mufakat.serve.reconcile.ReconcileEndpoint;
import org.mufakat.serve.search.SearchEndpoint;

/**
 * What the server answers: SPARQL, linked data, questions, search, reconciliation, metadata, dumps,
 * pages.
 */
public final class WholeSite {

  private WholeSite() {}

  /**
   * @param clock for what {@code today} means in a question
   */
  public static List<Endpoint> endpoints(ServedStore store, Settings settings, Clock clock) {
    String base = base(store);
    Addresses addresses = new Addresses(settings, base);
    List<Endpoint> pages = new ArrayList<>();
    pages.add(new PageEndpoint(store, settings));
    pages.add(new DataEndpoint(store, settings));
    pages.add(IriEndpoint.ofConcepts(store, settings));
    iriPaths(base).forEach(path -> pages.add(IriEndpoint.ofData(path, store, settings)));
    pages.addAll(OntologyEndpoint.all(store, settings));
    pages.add(new ApiEndpoint(store, settings, clock));
    pages.add(new OpenApiEndpoint(store, settings));
    Metadata metadata = new Metadata(settings, clock);
    pages.addAll(MetadataEndpoint.all(store, settings, metadata));
    pages.add(new DumpsEndpoint(store, settings));
    pages.addAll(SearchEndpoint.all(store, settings));
    pages.add(new HomePage(store, settings, metadata));
    List<Endpoint> all = new ArrayList<>(Site.endpoints(store, settings, clock));
    pages.forEach(page -> all.add(new ForReaders(page, addresses)));
    all.addAll(ReconcileEndpoint.all(store, settings));
    all.add(new StyleSheet());
    all.add(new Elsewhere("/dumps", addresses.root() + DumpsEndpoint.PATH));
    all.add(new RobotsEndpoint(settings, addresses));
    all.addAll(SitemapEndpoint.all(store, settings));
    return List.copyOf(all);
  }

  /**
   * Under {@code /id/}, and under the path of the base itself: a name server or a proxy may lead
   * its host here. A base without a path would leave no room for anything else.
   */
  private static Set<String> iriPaths(String base) {
    Set<String> paths = new LinkedHashSet<>(List.of("/id/"));
    String own = URI.create(base).getPath();
    if (own.length() > 1) {
      paths.add(own);
    }
    return paths;
  }

  private static String base(ServedStore store) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.base();
    }
  }
}
