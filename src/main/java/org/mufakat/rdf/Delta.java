package org.mufakat.rdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * The difference between two sets of statements: without these, and with those, one becomes the
 * other. No statement is in both lists.
 */
public record Delta(List<Quad> removed, List<Quad> added) {

  public Delta {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  public boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty();
  }

  /** Each statement as N-Quads, with {@code without} or {@code with} before it. */
  public Stream<String> lines() {
    return Stream.concat(
        removed.stream().map(quad -> "without " + line(quad)),
        added.stream().map(quad -> "with " + line(quad)));
  }

  private static String line(Quad quad) {
    return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
        .map(NodeFmtLib::strNT)
        .collect(Collectors.joining(" "));
  }
}
