package org.mufakat.rdf;

import java.util.List;
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
}
