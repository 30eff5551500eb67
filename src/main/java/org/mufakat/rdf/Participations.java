package org.mufakat.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.EventReport;
import org.mufakat.entity.PostKey;
import org.mufakat.entity.Signature;
import org.mufakat.fact.EventKind;

/** Who takes part in an agreement or event, reported or merged, and as what. */
final class Participations {

  private final Iris iris;
  private final Statements out;

  Participations(Iris iris, Statements out) {
    this.iris = iris;
    this.out = out;
  }

  void signed(Node agreement, Signature signature) {
    Node node = takesPart(agreement, Capacity.SIGNATORY, signature.signer(), signature.post());
    out.add(node, Coop.onBehalfOf, signature.onBehalfOf(), iris::of);
    out.add(node, Terms.Skos.note, signature.represents(), Literals::text);
  }

  void attended(Node event, EventKind kind, EventReport.Attendance attendance) {
    takesPart(event, capacity(kind, attendance), attendance.person(), attendance.post());
  }

  void attended(Node event, ActorKey.Institution institution) {
    takesPart(event, Capacity.PARTY, institution, Optional.empty());
  }

  /** Who is at a signing without signing sees it done. */
  static Capacity capacity(EventKind kind, EventReport.Attendance attendance) {
    if (attendance.signed()) {
      return Capacity.SIGNATORY;
    }
    return kind == EventKind.SIGNING ? Capacity.WITNESS : Capacity.PARTY;
  }

  private Node takesPart(Node in, Capacity capacity, ActorKey who, Optional<PostKey> post) {
    Node node = iris.participation(in, capacity, who);
    out.add(in, Coop.hasParticipation, node);
    out.type(node, Coop.Participation);
    out.add(node, Coop.participant, iris.of(who));
    out.add(node, Coop.capacity, Codes.of(capacity));
    out.add(node, Coop.inPost, post, iris::of);
    return node;
  }
}
