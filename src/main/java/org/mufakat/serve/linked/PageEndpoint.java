package org.mufakat.serve.linked;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.Page;
import org.mufakat.serve.html.QueryString;

/**
 * A page about a thing: what is known of it with the sentences that say so, and what leads to it.
 */
public final class PageEndpoint extends ThingEndpoint {

  public PageEndpoint(ServedStore store, Settings settings) {
    super("/page/", Function.identity(), store, settings);
  }

  @Override
  Response answer(Request request, Thing thing) {
    if (thing.whereabouts() instanceof Whereabouts.Superseded superseded) {
      return Response.empty(303)
          .with("Location", thing.addresses().target(superseded.successor().getURI()).orElse("/"));
    }
    Language language = Language.of(request);
    String tag = ContentTag.of(thing.version(), "page", thing.local(), language.tag());
    return ContentTag.unlessKnown(request, tag, () -> page(request, thing, language))
        .with("Vary", "Accept-Language")
        .with("Link", Links.of(thing.addresses(), thing.local()))
        .with("Cache-Control", "no-cache");
  }

  private Response page(Request request, Thing thing, Language language) {
    Addresses addresses = thing.addresses();
    DatasetGraph dataset = thing.snapshot().dataset();
    Node node = ((Whereabouts.Here) thing.whereabouts()).node();
    Iris iris = new Iris(thing.snapshot().base());
    Labels labels = new Labels(dataset, addresses, language);
    Sources sources = new Sources(dataset, addresses, labels, node);
    List<Fact> facts = new Facts(dataset, iris, labels, sources).of(node);
    List<Listing> incoming = new Incoming(dataset, labels).of(node);
    return Page.of("thing", labels.of(node).text(), addresses, request)
        .with("iri", node.getURI())
        .with("kind", labels.kind(node))
        .with("facts", facts)
        .with("hasFacts", !facts.isEmpty())
        .with("more", sources.hasMore() ? all(addresses, node) : "")
        .with("successors", successors(dataset, labels, node))
        .with("contents", new GraphContents(dataset, labels).of(node))
        .with("conflicts", new Conflicts(dataset, labels).of(node))
        .with("incoming", incoming)
        .with("hasIncoming", !incoming.isEmpty())
        .with("graph", graph(dataset, addresses, thing.local()))
        .with("alternates", alternates(addresses, thing.local()))
        .response();
  }

  private static String all(Addresses addresses, Node node) {
    return addresses.root()
        + "/api/provenance.html"
        + new QueryString().add("subject", node.getURI());
  }

  private static List<Text> successors(DatasetGraph dataset, Labels labels, Node node) {
    return dataset.stream(
            Description.speaker(dataset, node), node, Terms.Dcterms.isReplacedBy, Node.ANY)
        .map(quad -> labels.of(quad.getObject()))
        .distinct()
        .toList();
  }

  /** Of an article, the page of its graph. */
  private static String graph(DatasetGraph dataset, Addresses addresses, String local) {
    String graph = "graph/" + local;
    boolean exists = Whereabouts.isGraph(dataset, NodeFactory.createURI(addresses.iri(graph)));
    return exists ? addresses.page(graph) : "";
  }

  private static List<Alternate> alternates(Addresses addresses, String local) {
    return Form.DATA.stream()
        .map(
            form ->
                new Alternate(form.label(), form.mediaType(), addresses.data(local, form.ending())))
        .toList();
  }
}
