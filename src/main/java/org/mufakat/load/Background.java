package org.mufakat.load;

import java.util.List;
import org.mufakat.entity.Merging;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.rdf.LinksGraph;
import org.mufakat.rdf.Naming;
import org.mufakat.rdf.Ontology;
import org.mufakat.rdf.Quads;
import org.mufakat.rdf.ReferenceGraph;
import org.mufakat.reference.Reference;
import org.mufakat.store.JudgementFile;
import org.mufakat.store.Manifest;

/** What a store holds whatever its articles are: tables, ontology and links. */
record Background(Reference reference, Ontology ontology, Naming naming) {

  static Background of(String base, Reference reference) {
    return new Background(reference, Ontology.read(), Naming.of(base, reference));
  }

  Quads quads() {
    return ReferenceGraph.of(reference, ontology, naming)
        .and(LinksGraph.of(reference, ontology, List.of(), naming));
  }

  /** What of it stands in the merged view. */
  Quads inMergedView() {
    return quads().ofMergedView();
  }

  Manifest.Basis basis(String rulesDigest, List<Judgement> judgements) {
    return new Manifest.Basis(
        ontology.version(),
        ontology.digest(),
        rulesDigest,
        reference.digest(),
        Merging.digest(),
        JudgementFile.digest(judgements));
  }
}
