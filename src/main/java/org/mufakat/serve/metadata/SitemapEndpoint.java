package org.mufakat.serve.metadata;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Memo;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;

/**
 * {@code /sitemap.xml}: which sitemaps there are; {@code /sitemap/1.xml} and so on: the pages about
 * agreements, events, bodies, persons, countries and articles, sorted, so many in each.
 */
public final class SitemapEndpoint implements Endpoint {

  static final String INDEX = "/sitemap.xml";

  private static final String PARTS = "/sitemap/";

  /** The protocol allows 50,000, and 50 MiB. */
  private static final int IN_EACH = 20_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private static final List<Node> CLASSES =
      List.of(
          Coop.Agreement,
          Coop.CooperationEvent,
          Coop.Institution,
          Coop.Country,
          Terms.Foaf.Person,
          Terms.Schema.NewsArticle);

  private final String path;
  private final ServedStore store;
  private final Settings settings;
  private final Memo<List<String>> pages;

  private SitemapEndpoint(
      String path, ServedStore store, Settings settings, Memo<List<String>> pages) {
    this.path = path;
    this.store = store;
    this.settings = settings;
    this.pages = pages;
  }

  /** The index and the parts. */
  public static List<Endpoint> all(ServedStore store, Settings settings) {
    Memo<List<String>> pages = new Memo<>();
    return List.of(
        new SitemapEndpoint(INDEX, store, settings, pages),
        new SitemapEndpoint(PARTS, store, settings, pages));
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Response answer(Request request) {
    String address = settings.addressFor(request, "");
    try (Snapshot snapshot = store.snapshot()) {
      String tag = ContentTag.of(snapshot.version(), request.path(), address);
      return ContentTag.unlessKnown(
              request,
              tag,
              () ->
                  Response.of(
                      "application/xml",
                      path.equals(INDEX)
                          ? index(snapshot, address)
                          : part(number(request), snapshot, address)))
          .with("Vary", "Host")
          .with("Cache-Control", "no-cache");
    }
  }

  private String index(Snapshot snapshot, String address) {
    int parts = (listed(snapshot).size() + IN_EACH - 1) / IN_EACH;
    return document(
        "sitemapindex",
        "sitemap",
        IntStream.rangeClosed(1, parts).mapToObj(part -> address + PARTS + part + ".xml"));
  }

  private String part(int number, Snapshot snapshot, String address) {
    List<String> all = listed(snapshot);
    if (number < 1 || (long) (number - 1) * IN_EACH >= all.size()) {
      throw Problem.notFound("there is no such part of the sitemap");
    }
    List<String> own = all.subList((number - 1) * IN_EACH, Math.min(all.size(), number * IN_EACH));
    return document("urlset", "url", own.stream().map(page -> address + page));
  }

  private static int number(Request request) {
    String name = String.join("/", request.segments(PARTS));
    return name.matches("[1-9][0-9]{0,4}[.]xml")
        ? Integer.parseInt(name.substring(0, name.length() - ".xml".length()))
        : 0;
  }

  /** Paths of pages, without what stands before every path. */
  private List<String> listed(Snapshot snapshot) {
    return pages.of(snapshot.version(), () -> snapshot.read(() -> paths(snapshot)));
  }

  private static List<String> paths(Snapshot snapshot) {
    Function<String, Stream<String>> page =
        iri ->
            iri.startsWith(snapshot.base())
                ? Stream.of("/page/" + iri.substring(snapshot.base().length()))
                : Stream.empty();
    return CLASSES.stream()
        .flatMap(
            type -> snapshot.dataset().stream(Quad.defaultGraphIRI, Node.ANY, Terms.Rdf.type, type))
        .flatMap(quad -> page.apply(quad.getSubject().getURI()))
        .distinct()
        .sorted()
        .toList();
  }

  private static String document(String root, String element, Stream<String> addresses) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<" + root + " xmlns=\"" + NAMESPACE + "\">\n");
    addresses.forEach(
        address ->
            xml.append("<" + element + "><loc>" + escaped(address) + "</loc></" + element + ">\n"));
    return xml.append("</" + root + ">\n").toString();
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
  }
}
