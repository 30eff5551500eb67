package org.mufakat.rdf;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.AgreementReport;
import org.mufakat.entity.MergedAgreement;
import org.mufakat.entity.Signature;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Status;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;

/** The values of an agreement: the same properties on a report and on the merged node. */
final class AgreementValues {

  private final Node node;
  private final Iris iris;
  private final Statements out;

  private AgreementValues(Node node, Iris iris, Statements out) {
    this.node = node;
    this.iris = iris;
    this.out = out;
  }

  static void write(
      Node node, AgreementReport report, SectorNodes sectors, Iris iris, Statements out) {
    AgreementValues values = new AgreementValues(node, iris, out);
    values.what(report.kind(), report.label(), report.modality().status());
    values.who(report.countries(), report.parties(), report.signatures());
    values.signed(report.signed(), report.place(), report.during());
    sectors.write(node, report.sectors(), report.language(), out);
    values.terms(report.duration(), report.renewable(), report.amount());
  }

  static void write(
      Node node, MergedAgreement agreement, SectorNodes sectors, Iris iris, Statements out) {
    AgreementValues values = new AgreementValues(node, iris, out);
    values.what(agreement.kind(), agreement.label(), agreement.status());
    values.who(agreement.countries(), agreement.parties(), agreement.signatures());
    values.signed(agreement.signed(), agreement.place(), agreement.during());
    sectors.write(node, agreement.sectors(), agreement.statedFields(), out);
    values.terms(agreement.duration(), agreement.renewable(), agreement.amount());
  }

  private void what(AgreementKind kind, String label, Status status) {
    out.add(node, Coop.kind, Codes.of(kind));
    out.add(node, Terms.Rdfs.label, Literals.text(label));
    out.add(node, Coop.status, Codes.of(status));
  }

  private void who(
      Collection<String> countries, List<ActorKey> parties, List<Signature> signatures) {
    out.addAll(node, Coop.country, countries, code -> iris.of(new ActorKey.Country(code)));
    out.addAll(node, Coop.party, parties, iris::of);
    Participations participations = new Participations(iris, out);
    signatures.forEach(signature -> participations.signed(node, signature));
  }

  private void signed(Optional<DatedBy> signed, Optional<String> place, Optional<String> during) {
    signed.ifPresent(this::signed);
    out.add(node, Coop.signedAt, place, Literals::text);
    out.add(node, Coop.signedDuring, during, Literals::text);
  }

  private void signed(DatedBy dated) {
    ReportedDate date = dated.date();
    if (!(date instanceof ReportedDate.Days)) {
      out.add(node, Coop.signedOn, Literals.date(date));
    }
    out.add(node, Coop.signedFrom, Literals.day(date.first()));
    out.add(node, Coop.signedUntil, Literals.day(date.last()));
    out.add(node, Coop.dateBasis, Codes.of(dated.basis()));
  }

  private void terms(
      Optional<Period> duration, Optional<Boolean> renewable, Optional<String> amount) {
    out.add(node, Coop.duration, duration, Literals::duration);
    out.add(node, Coop.renewable, renewable, Literals::truth);
    out.add(node, Coop.amount, amount, Literals::text);
  }
}
