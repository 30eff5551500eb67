package org.mufakat.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.EventReport;
import org.mufakat.entity.MergedEvent;
import org.mufakat.entity.Party;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Status;
import org.mufakat.mention.DatedBy;

/** The values of an event: the same properties on a report and on the merged node. */
final class EventValues {

  private final Node node;
  private final Iris iris;
  private final Statements out;

  private EventValues(Node node, Iris iris, Statements out) {
    this.node = node;
    this.iris = iris;
    this.out = out;
  }

  static void write(Node node, EventReport report, SectorNodes sectors, Iris iris, Statements out) {
    EventValues values = new EventValues(node, iris, out);
    values.what(report.kind(), report.name(), report.modality().status());
    values.label(report.kind(), report.name(), report.countries(), report.date());
    values.whenAndWhere(report.date(), report.place());
    values.countries(report.countries());
    values.who(
        report.kind(), report.institutions().stream().map(Party::key).toList(), report.persons());
    sectors.write(node, report.sectors(), report.language(), out);
  }

  static void write(Node node, MergedEvent event, SectorNodes sectors, Iris iris, Statements out) {
    EventValues values = new EventValues(node, iris, out);
    values.what(event.kind(), event.name(), event.status());
    values.label(event.kind(), event.name(), event.countries(), event.date());
    values.whenAndWhere(event.date(), event.place());
    values.countries(event.countries());
    values.who(event.kind(), event.institutions(), event.persons());
    sectors.write(node, event.sectors(), event.statedFields(), out);
  }

  private void what(EventKind kind, Optional<String> name, Status status) {
    out.add(node, Coop.kind, Codes.of(kind));
    out.add(node, Terms.Schema.name, name, Literals::text);
    out.add(node, Coop.status, Codes.of(status));
  }

  /** The name, or else what, who and when: {@code signing CN, ID 2023-09}. */
  private void label(
      EventKind kind, Optional<String> name, Collection<String> countries, Optional<DatedBy> date) {
    String described =
        String.join(
            " ",
            kind.label(),
            String.join(", ", countries.stream().sorted().toList()),
            date.map(dated -> dated.date().lexical()).orElse(""));
    out.add(
        node,
        Terms.Rdfs.label,
        Literals.text(name.orElse(described.replaceAll(" +", " ").strip())));
  }

  private void whenAndWhere(Optional<DatedBy> date, Optional<String> place) {
    date.ifPresent(this::dated);
    out.add(node, Terms.Schema.location, place, Literals::text);
  }

  private void dated(DatedBy dated) {
    out.add(node, Terms.Dcterms.date, Literals.date(dated.date()));
    out.add(node, Terms.Schema.startDate, Literals.day(dated.date().first()));
    out.add(node, Terms.Schema.endDate, Literals.day(dated.date().last()));
    out.add(node, Coop.dateBasis, Codes.of(dated.basis()));
  }

  private void countries(Collection<String> codes) {
    out.addAll(node, Coop.country, codes, code -> iris.of(new ActorKey.Country(code)));
  }

  private void who(
      EventKind kind,
      List<ActorKey.Institution> institutions,
      List<EventReport.Attendance> persons) {
    Participations participations = new Participations(iris, out);
    institutions.forEach(institution -> participations.attended(node, institution));
    persons.forEach(person -> participations.attended(node, kind, person));
  }
}
