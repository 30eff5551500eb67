package org.mufakat.serve;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.mufakat.store.GraphMark;
import org.mufakat.store.Manifest;

/** What the endpoint offers, in the words of SPARQL 1.1 Service Description and VoID. */
final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";

  private final Snapshot snapshot;
  private final String endpoint;
  private final boolean federated;
  private final Graph graph = GraphFactory.createDefaultGraph();

  /**
   * @param endpoint its address
   * @param federated whether SERVICE may ask anybody
   */
  ServiceDescription(Snapshot snapshot, String endpoint, boolean federated) {
    this.snapshot = snapshot;
    this.endpoint = endpoint;
    this.federated = federated;
  }

  Response response(Request request) {
    ResultFormat.Offer form = ResultFormat.best(Accepted.of(request), true);
    String tag = "\"" + Version.of(snapshot.version() + endpoint + form.type()) + "\"";
    if (Conditional.isKnown(request, tag)) {
      return Response.of("", "").with("ETag", tag);
    }
    describe();
    return Response.of(form.type(), RDFWriter.source(graph).lang(form.format().lang()).asString())
        .with("ETag", tag)
        .with("Cache-Control", "no-cache");
  }

  private void describe() {
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", VOID);
    Node service = here("#service");
    type(service, "Service");
    add(service, SD + "endpoint", iri(endpoint));
    add(service, SD + "supportedLanguage", iri(SD + "SPARQL11Query"));
    for (ResultFormat format : ResultFormat.values()) {
      add(service, SD + "resultFormat", iri(format.iri()));
    }
    if (federated) {
      add(service, SD + "feature", iri(SD + "BasicFederatedQuery"));
    }
    add(service, SD + "defaultDataset", here("#dataset"));
    type(here("#dataset"), "Dataset");
    int number = 0;
    for (Map.Entry<String, GraphMark> each : snapshot.store().graphs().entrySet()) {
      boolean merged = each.getKey().equals(Manifest.DEFAULT_GRAPH);
      Node described = here(merged ? "#default-graph" : "#graph-" + ++number);
      type(described, "Graph");
      add(described, VOID + "triples", NodeFactoryExtra.intToNode(each.getValue().quads()));
      if (merged) {
        add(here("#dataset"), SD + "defaultGraph", described);
      } else {
        named(each.getKey(), described, here("#named-graph-" + number));
      }
    }
  }

  private void named(String name, Node described, Node named) {
    type(named, "NamedGraph");
    add(here("#dataset"), SD + "namedGraph", named);
    add(named, SD + "name", iri(name));
    add(named, SD + "graph", described);
  }

  private void type(Node node, String type) {
    graph.add(node, NodeConst.nodeRDFType, iri(SD + type));
  }

  private void add(Node node, String property, Node value) {
    graph.add(node, iri(property), value);
  }

  private Node here(String fragment) {
    return iri(endpoint + fragment);
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }
}
