package org.mufakat.serve.linked;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Snapshot;
import org.mufakat.store.Departure;

/** What became of what an IRI names. */
sealed interface Whereabouts {

  /** The store speaks of it. */
  record Here(Node node) implements Whereabouts {}

  /** Another name took the place of this one. */
  record Superseded(Node node, Node successor) implements Whereabouts {}

  /** The store spoke of it once. */
  record Gone(Departure departure) implements Whereabouts {}

  /** Nothing is known of it. */
  record Unknown() implements Whereabouts {}

  /** Looks for an IRI; inside a transaction. */
  static Whereabouts of(String iri, Snapshot snapshot) {
    Node node = NodeFactory.createURI(iri);
    DatasetGraph dataset = snapshot.dataset();
    if (!dataset.contains(Node.ANY, node, Node.ANY, Node.ANY) && !isGraph(dataset, node)) {
      return snapshot.store().departure(iri).<Whereabouts>map(Gone::new).orElseGet(Unknown::new);
    }
    return successor(dataset, node)
        .<Whereabouts>map(next -> new Superseded(node, next))
        .orElseGet(() -> new Here(node));
  }

  static boolean isGraph(DatasetGraph dataset, Node node) {
    return dataset.contains(node, Node.ANY, Node.ANY, Node.ANY);
  }

  /**
   * Of a name that the merged view knows as replaced and as nothing else; a body that was renamed
   * is something by itself.
   */
  private static Optional<Node> successor(DatasetGraph dataset, Node node) {
    if (dataset.contains(Quad.defaultGraphIRI, node, Terms.Rdf.type, Node.ANY)) {
      return Optional.empty();
    }
    return dataset.stream(Quad.defaultGraphIRI, node, Terms.Dcterms.isReplacedBy, Node.ANY)
        .map(Quad::getObject)
        .findFirst();
  }

  /**
   * @throws Problem 410 if it is gone, 404 if nothing is known of it
   */
  static void requireKnown(Whereabouts found, String iri) {
    if (found instanceof Gone gone) {
      throw gone(iri, gone.departure());
    }
    if (found instanceof Unknown) {
      throw Problem.notFound("<" + iri + "> names nothing in this store");
    }
  }

  private static Problem gone(String iri, Departure departure) {
    String when = departure.when().map(day -> " on " + day.substring(0, 10)).orElse("");
    return new Problem(
        410,
        "Gone",
        "<"
            + iri
            + "> was here, and no article that is loaded speaks of it any more: it was removed"
            + when,
        "use a dump of before if you need what was said of it");
  }
}
