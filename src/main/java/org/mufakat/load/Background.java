package org.mufakat.load;

import java.util.List;
import java.util.Map;
import org.mufakat.entity.Merging;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.link.AcceptedLinks;
import org.mufakat.rdf.DataSet;
import org.mufakat.rdf.LinksGraph;
import org.mufakat.rdf.Naming;
import org.mufakat.rdf.Ontology;
import org.mufakat.rdf.Quads;
import org.mufakat.rdf.ReferenceGraph;
import org.mufakat.reference.Reference;
import org.mufakat.store.JudgementFile;
import org.mufakat.store.Manifest;

/**
 * What a store holds whatever its articles are: tables, ontology and links, and the data of others
 * that stands beside.
 *
 * @param data digests of that data, by name
 */
record Background(
    Reference reference,
    Ontology ontology,
    AcceptedLinks accepted,
    Map<String, String> data,
    Naming naming) {

  static Background of(
      String base, Reference reference, AcceptedLinks accepted, Map<String, String> data) {
    return new Background(
        reference, Ontology.read(), accepted, Map.copyOf(data), Naming.of(base, reference));
  }

  Quads quads() {
    return ReferenceGraph.of(reference, ontology, naming)
        .and(LinksGraph.of(reference, ontology, accepted.links(), naming));
  }

  /** The graph of one data set, from the text that it is kept as. */
  Quads dataGraph(String name, String text) {
    return DataSet.graph(name, text, naming.iris());
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
        JudgementFile.digest(judgements),
        accepted.digest(),
        data);
  }
}
