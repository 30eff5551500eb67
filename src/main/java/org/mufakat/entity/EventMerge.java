package org.mufakat.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;

/** One event from the reports of it: lists united, single values chosen. */
final class EventMerge {

  private final List<EventReport> reports;
  private final Sources<EventReport> sources;
  private final List<Dispute> disputes = new ArrayList<>();

  private EventMerge(List<EventReport> reports) {
    this.reports =
        reports.stream()
            .sorted(
                Comparator.comparing(EventReport::source, Source.EARLIEST_FIRST)
                    .thenComparing(EventReport::key))
            .toList();
    this.sources = new Sources<>(this.reports);
  }

  static MergedEvent of(List<EventReport> reports) {
    return new EventMerge(reports).merged();
  }

  private MergedEvent merged() {
    return new MergedEvent(
        reports.get(0).key(),
        reports.stream().map(EventReport::key).sorted().toList(),
        sources.count(),
        published(Comparator.reverseOrder()),
        published(Comparator.naturalOrder()),
        kind(),
        choose(EventReport::name, Properties.words(Field.NAME)),
        countries(),
        institutions(),
        persons(),
        choose(EventReport::date, Properties.date(Field.DATE)),
        choose(EventReport::place, Properties.place(Field.PLACE)),
        Sectors.concepts(reports, EventReport::sectors),
        Sectors.stated(reports, EventReport::language, EventReport::sectors),
        furthest().status(),
        List.copyOf(disputes));
  }

  /** Of the days of publication of all reports the greatest in some order. */
  private Optional<LocalDate> published(Comparator<LocalDate> order) {
    return reports.stream().flatMap(report -> report.source().published().stream()).max(order);
  }

  private EventKind kind() {
    return choose(
            report -> Optional.of(report.kind()).filter(kind -> kind != EventKind.OTHER),
            Properties.plain(Field.KIND, EventKind::label))
        .orElse(EventKind.OTHER);
  }

  private Modality furthest() {
    return reports.stream().map(EventReport::modality).max(Comparator.naturalOrder()).orElseThrow();
  }

  private Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    reports.forEach(report -> countries.addAll(report.countries()));
    return countries;
  }

  private List<ActorKey.Institution> institutions() {
    return reports.stream()
        .flatMap(report -> report.institutions().stream())
        .map(Party::key)
        .sorted()
        .distinct()
        .toList();
  }

  private List<EventReport.Attendance> persons() {
    Map<ActorKey.Person, List<EventReport.Attendance>> byPerson = new LinkedHashMap<>();
    reports.stream()
        .flatMap(report -> report.persons().stream())
        .forEach(one -> byPerson.computeIfAbsent(one.person(), p -> new ArrayList<>()).add(one));
    return byPerson.values().stream().map(EventMerge::first).toList();
  }

  private static EventReport.Attendance first(List<EventReport.Attendance> ofOnePerson) {
    return new EventReport.Attendance(
        ofOnePerson.get(0).person(),
        ofOnePerson.stream()
            .map(EventReport.Attendance::post)
            .flatMap(Optional::stream)
            .findFirst(),
        ofOnePerson.stream().anyMatch(EventReport.Attendance::signed));
  }

  private <V> Optional<V> choose(
      Function<EventReport, Optional<V>> stated, Choice.Property<V> property) {
    Optional<Choice<V>> choice = Choice.of(sources, stated, property);
    choice.flatMap(Choice::dispute).ifPresent(disputes::add);
    return choice.map(Choice::value);
  }
}
