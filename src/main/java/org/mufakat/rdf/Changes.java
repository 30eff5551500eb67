package org.mufakat.rdf;

import org.apache.jena.sparql.core.Quad;

/** Hears what is removed and what is added, in any order, each statement at most once. */
public interface Changes {

  void removed(Quad quad);

  void added(Quad quad);

  /** Tells all of a difference. */
  default void all(Delta delta) {
    delta.removed().forEach(this::removed);
    delta.added().forEach(this::added);
  }
}
