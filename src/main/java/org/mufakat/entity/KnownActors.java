package org.mufakat.entity;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mufakat.entity.match.Linked;

/**
 * What articles tell, with persons and institutions under the keys by which all articles know them.
 */
final class KnownActors {

  private final Bodies bodies;
  private final UnaryOperator<ActorKey.Person> people;

  /** Persons stay under the keys of their articles. */
  KnownActors(Bodies bodies) {
    this.bodies = bodies;
    this.people = UnaryOperator.identity();
  }

  KnownActors(Bodies bodies, People people) {
    this.bodies = bodies;
    this.people = people::known;
  }

  /** An article with its actors under the keys by which all articles know them. */
  Told in(Told told) {
    return new Told(
        told.source(),
        told.language(),
        told.agreements().stream().map(this::known).toList(),
        told.events().stream().map(this::known).toList(),
        told.persons().stream().map(this::known).toList(),
        told.institutions().stream().map(this::known).toList(),
        told.countries(),
        told.quotations().stream().map(this::known).toList());
  }

  /** Under its own key: persons are known by their institutions, not the other way round. */
  private PersonTold known(PersonTold person) {
    return new PersonTold(
        person.key(),
        person.name(),
        person.aliases(),
        person.post().map(bodies::known),
        person.role(),
        person.former());
  }

  private InstitutionTold known(InstitutionTold body) {
    return new InstitutionTold(
        bodies.known(body.key()),
        body.name(),
        body.aliases(),
        body.country(),
        body.type(),
        body.parent().map(bodies::known),
        body.plainName(),
        body.plainAliases(),
        body.kin());
  }

  private QuotationTold known(QuotationTold quotation) {
    return new QuotationTold(quotation.span(), quotation.speaker().map(this::known));
  }

  List<AgreementReport> agreements(Linked.Group<AgreementReport> group) {
    return group.records().stream().map(this::known).toList();
  }

  List<EventReport> events(Linked.Group<EventReport> group) {
    return group.records().stream().map(this::known).toList();
  }

  /** Who says what in an article. */
  Stream<MergedView.Said> said(Told told) {
    return told.quotations().stream()
        .map(this::known)
        .flatMap(
            quotation ->
                quotation.speaker().stream()
                    .map(
                        speaker ->
                            new MergedView.Said(
                                told.source().article(), quotation.span(), speaker)));
  }

  private AgreementReport known(AgreementReport report) {
    return new AgreementReport(
        report.key(),
        report.source(),
        report.language(),
        report.kind(),
        report.label(),
        report.countries(),
        known(report.institutions()),
        report.signatures().stream().map(this::known).toList(),
        report.signed(),
        report.place(),
        report.during(),
        report.sectors(),
        report.topics(),
        report.named(),
        report.around(),
        report.duration(),
        report.renewable(),
        report.amount(),
        report.modality(),
        report.confidence(),
        report.accepted(),
        report.wording());
  }

  private EventReport known(EventReport report) {
    return new EventReport(
        report.key(),
        report.source(),
        report.language(),
        report.kind(),
        report.name(),
        report.countries(),
        known(report.institutions()),
        report.persons().stream().map(this::known).toList(),
        report.date(),
        report.place(),
        report.sectors(),
        report.topics(),
        report.modality(),
        report.confidence(),
        report.accepted(),
        report.wording());
  }

  private List<Party> known(List<Party> parties) {
    return parties.stream().map(this::known).distinct().toList();
  }

  private Party known(Party party) {
    ActorKey.Institution key = bodies.known(party.key());
    return key.equals(party.key()) ? party : party.as(key, bodies.party(key));
  }

  private Signature known(Signature signature) {
    return new Signature(
        people.apply(signature.signer()),
        signature.post().map(bodies::known),
        signature.onBehalfOf().map(this::known),
        signature.represents());
  }

  private EventReport.Attendance known(EventReport.Attendance attendance) {
    return new EventReport.Attendance(
        people.apply(attendance.person()),
        attendance.post().map(bodies::known),
        attendance.signed());
  }

  private ActorKey known(ActorKey actor) {
    if (actor instanceof ActorKey.Institution institution) {
      return bodies.known(institution);
    }
    return actor instanceof ActorKey.Person person ? people.apply(person) : actor;
  }
}
