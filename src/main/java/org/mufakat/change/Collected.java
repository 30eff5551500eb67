package org.mufakat.change;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Puts what a parser finds into a list. */
final class Collected extends StreamRDFBase {

  private final List<Quad> quads;

  Collected(List<Quad> quads) {
    this.quads = quads;
  }

  @Override
  public void triple(Triple triple) {
    quads.add(Quad.create(Quad.defaultGraphIRI, triple));
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      triple(quad.asTriple());
    } else {
      quads.add(quad);
    }
  }
}
