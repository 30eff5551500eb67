package org.mufakat.rdf;

import org.mufakat.entity.Known;
import org.mufakat.reference.Reference;

/** All that turns keys and local ids into nodes: the base of the IRIs and the tables. */
public record Naming(Iris iris, Known known, SectorNodes sectors, TableNames names) {

  public static Naming of(String base, Reference reference) {
    return new Naming(
        new Iris(base), Known.of(reference), new SectorNodes(reference), new TableNames(reference));
  }
}
