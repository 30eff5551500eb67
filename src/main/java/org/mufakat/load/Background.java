package org.mufakat.load;

import org.mufakat.link.AcceptedLinks;
import org.mufakat.rdf.LinksGraph;
import org.mufakat.rdf.Naming;
import org.mufakat.rdf.Ontology;
import org.mufakat.rdf.Quads;
import org.mufakat.rdf.ReferenceGraph;
import org.mufakat.reference.Reference;
import org.mufakat.store.Manifest;

/** What a store holds whatever its articles are: tables, ontology and links. */
record Background(Reference reference, Ontology ontology, AcceptedLinks accepted, Naming naming) {

  static Background of(String base, Reference reference, AcceptedLinks accepted) {
    return new Background(reference, Ontology.read(), accepted, Naming.of(base, reference));
  }

  Quads quads() {
    return ReferenceGraph.of(reference, ontology, naming)
        .and(LinksGraph.of(reference, ontology, accepted.links(), naming));
  }

  Manifest.Basis basis(String rulesDigest) {
    return new Manifest.Basis(
        ontology.version(), ontology.digest(), rulesDigest, reference.digest(), accepted.digest());
  }
}
