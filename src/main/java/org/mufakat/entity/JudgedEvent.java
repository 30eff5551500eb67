package org.mufakat.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Modality;
import org.mufakat.fact.SectorFact;
import org.mufakat.mention.DatedBy;

/** A report of an event as far as people let its values stand. */
final class JudgedEvent {

  private final EventReport report;
  private final JudgedValues values;
  private EventKind kind;
  private Optional<String> name;
  private List<String> countries;
  private List<Party> institutions;
  private List<EventReport.Attendance> persons;
  private Optional<DatedBy> date;
  private Optional<String> place;
  private List<SectorFact> sectors;
  private Modality modality;

  JudgedEvent(EventReport report, Function<ActorKey.Institution, Party> bodies) {
    this.values = new JudgedValues(bodies);
    this.report = report;
    this.kind = report.kind();
    this.name = report.name();
    this.countries = report.countries();
    this.institutions = report.institutions();
    this.persons = report.persons();
    this.date = report.date();
    this.place = report.place();
    this.sectors = report.sectors();
    this.modality = report.modality();
  }

  EventReport with(List<ValueDecision> decisions) {
    decisions.forEach(this::apply);
    return new EventReport(
        report.key(),
        report.source(),
        report.language(),
        kind,
        name,
        countries,
        institutions,
        persons,
        date,
        place,
        sectors,
        report.topics(),
        modality,
        report.confidence(),
        values.accepted(),
        report.wording());
  }

  private void apply(ValueDecision decision) {
    switch (decision.field()) {
      case KIND ->
          kind =
              values
                  .single(Optional.of(kind), decision, EventKind::label, JudgedEvent::kind)
                  .orElse(EventKind.OTHER);
      case NAME -> name = values.text(name, decision);
      case COUNTRIES -> countries = values.countries(countries, decision);
      case INSTITUTIONS -> institutions = values.parties(institutions, decision);
      case PERSONS -> persons = values.persons(persons, decision, EventReport.Attendance::person);
      case DATE -> date = values.date(date, decision);
      case PLACE -> place = values.text(place, decision);
      case SECTORS -> sectors = values.sectors(sectors, decision);
      case STATUS -> modality = values.modality(modality, decision);
      default -> throw new IllegalArgumentException("no field of an event: " + decision);
    }
  }

  private static EventKind kind(String label) {
    return Arrays.stream(EventKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of event: " + label));
  }
}
