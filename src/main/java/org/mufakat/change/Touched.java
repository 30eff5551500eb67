package org.mufakat.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Terms;

/** Which statements of the merged view help to tell a difference in words. */
final class Touched {

  private static final Set<Node> ALWAYS =
      Set.of(Coop.reports, Coop.possiblyReports, Terms.Schema.isPartOf);
  private static final Set<Node> BACKWARDS = Set.of(Coop.hasParticipation, Coop.about);

  private final Set<Node> nodes = new HashSet<>();

  Touched(Delta delta) {
    for (List<Quad> quads : List.of(delta.removed(), delta.added())) {
      quads.stream().filter(Quad::isDefaultGraph).forEach(this::add);
    }
  }

  private void add(Quad quad) {
    nodes.add(quad.getSubject());
    nodes.add(quad.getPredicate());
    if (quad.getObject().isURI()) {
      nodes.add(quad.getObject());
    }
  }

  boolean takes(Quad quad) {
    return ALWAYS.contains(quad.getPredicate())
        || nodes.contains(quad.getSubject())
        || BACKWARDS.contains(quad.getPredicate()) && nodes.contains(quad.getObject());
  }
}
