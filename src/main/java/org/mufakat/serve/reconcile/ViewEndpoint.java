package org.mufakat.serve.reconcile;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.html.Addresses;

/**
 * {@code /reconcile/view}: leads from an identifier to the page of the thing. Clients encode an
 * identifier as one part of an address, and those here have slashes.
 */
final class ViewEndpoint extends ReadingEndpoint {

  static final String BELOW = "/view";

  private final Settings settings;

  ViewEndpoint(ServedStore store, ReadyStore ready, Settings settings) {
    super(store, ready);
    this.settings = settings;
  }

  @Override
  public String path() {
    return ReconcileEndpoint.PATH + BELOW;
  }

  @Override
  Response answer(Request request, Reading reading) {
    String iri = reading.ids().iri(request.parameters().one("id").orElse(""));
    Addresses addresses = new Addresses(settings, reading.ids().base());
    String page =
        addresses
            .local(iri)
            .filter(local -> isKnown(iri, reading))
            .map(addresses::page)
            .orElseThrow(() -> Problem.notFound("nothing here has this id"));
    return Response.empty(303).with("Location", page);
  }

  private static boolean isKnown(String iri, Reading reading) {
    return reading
        .snapshot()
        .dataset()
        .contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }
}
