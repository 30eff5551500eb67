package org.mufakat.serve.linked;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.Problem;

/**
 * What the store says of a thing: the statements that have it as subject or as object, and what is
 * said of the participations in it. The merged view speaks where it knows the thing, else the
 * graphs of the articles; of a graph, all that it holds.
 */
final class Description {

  private final DatasetGraph dataset;
  private final long most;
  private final Graph graph = GraphFactory.createDefaultGraph();

  private Description(DatasetGraph dataset, long most) {
    this.dataset = dataset;
    this.most = most;
  }

  /**
   * @param most statements
   * @throws Problem 422 if there are more
   */
  static Graph of(DatasetGraph dataset, Node node, long most) {
    Description description = new Description(dataset, most);
    if (Whereabouts.isGraph(dataset, node)) {
      description.add(node, Node.ANY, Node.ANY, Node.ANY);
    } else {
      description.describe(node, speaker(dataset, node));
    }
    return description.graph;
  }

  /** The default graph where it says what the node is, else any. */
  static Node speaker(DatasetGraph dataset, Node node) {
    boolean merged = dataset.contains(Quad.defaultGraphIRI, node, Terms.Rdf.type, Node.ANY);
    return merged ? Quad.defaultGraphIRI : Node.ANY;
  }

  private void describe(Node node, Node speaker) {
    add(speaker, node, Node.ANY, Node.ANY);
    add(speaker, Node.ANY, Node.ANY, node);
    dataset.stream(speaker, node, Coop.hasParticipation, Node.ANY)
        .forEach(quad -> add(speaker, quad.getObject(), Node.ANY, Node.ANY));
  }

  private void add(Node speaker, Node subject, Node predicate, Node object) {
    Iterator<Quad> found = dataset.find(speaker, subject, predicate, object);
    while (found.hasNext()) {
      graph.add(found.next().asTriple());
      if (graph.size() > most) {
        throw Problem.tooLarge("there are more than " + most + " statements");
      }
    }
  }
}
