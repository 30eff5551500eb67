package org.mufakat.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/** Statements on their way to a store, complete and checked; nobody on the way looks inside. */
public record Quads(List<Quad> list) {

  public Quads {
    list = List.copyOf(list);
  }

  public int size() {
    return list.size();
  }

  /** The same statements in the default graph. */
  Quads inDefaultGraph() {
    return new Quads(
        list.stream().map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple())).toList());
  }

  /** Those of the default graph. */
  public Quads ofMergedView() {
    return new Quads(list.stream().filter(Quad::isDefaultGraph).toList());
  }

  /** Those of all other graphs. */
  public Quads ofNamedGraphs() {
    return new Quads(list.stream().filter(quad -> !quad.isDefaultGraph()).toList());
  }

  public static Quads all(Stream<Quads> parts) {
    return new Quads(parts.flatMap(part -> part.list.stream()).toList());
  }

  public Quads and(Quads more) {
    return new Quads(Stream.concat(list.stream(), more.list.stream()).toList());
  }
}
