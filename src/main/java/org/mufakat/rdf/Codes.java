package org.mufakat.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mufakat.entity.ChoiceBasis;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.InstitutionType;
import org.mufakat.fact.Modality;
import org.mufakat.fact.Status;
import org.mufakat.mention.DateBasis;
import org.mufakat.reference.InstitutionChange;

/**
 * IRIs of the coded values: the concepts of {@code ontology/codes.ttl} and {@code
 * ontology/sectors.ttl}.
 */
public final class Codes {

  public static final String NS = Coop.ONTOLOGY + "/code/";

  /** Datatype of the codes that the United Nations' statisticians give countries. */
  static final String M49 = Coop.ONTOLOGY + "/notation/m49";

  private Codes() {}

  public static Node of(AgreementKind kind) {
    return code("agreement-kind", kind.label());
  }

  public static Node of(EventKind kind) {
    return code("event-kind", kind.label());
  }

  public static Node of(InstitutionType type) {
    return code("institution-type", type.label());
  }

  public static Node of(Capacity capacity) {
    return code("capacity", capacity.label());
  }

  public static Node of(Status status) {
    return code("status", status.label());
  }

  public static Node of(Modality modality) {
    return code("modality", modality.label());
  }

  public static Node of(ChoiceBasis basis) {
    return code("choice-basis", basis.label());
  }

  public static Node of(Judgement.Verdict verdict) {
    return code("verdict", verdict.label());
  }

  public static Node of(DateBasis basis) {
    return code("date-basis", basis.label());
  }

  public static Node of(LinkMethod method) {
    return code("link-method", method.label());
  }

  public static Node of(InstitutionChange.Kind kind) {
    return code("change-kind", kind.label());
  }

  /**
   * @param id local id of a row of {@code seeds/sectors.tsv}
   */
  public static Node sector(String id) {
    return NodeFactory.createURI(Coop.ONTOLOGY + "/sector/" + id);
  }

  /**
   * @param id local id of a row of {@code seeds/sectors.tsv}
   */
  public static Node theme(String id) {
    return NodeFactory.createURI(Coop.ONTOLOGY + "/theme/" + id);
  }

  private static Node code(String scheme, String name) {
    return NodeFactory.createURI(NS + scheme + "/" + name);
  }
}
