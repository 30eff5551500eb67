package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
  private final Set<Field> disputed = EnumSet.noneOf(Field.class);

  private EventMerge(List<EventReport> reports) {
    this.reports =
        reports.stream()
            .sorted(
                Comparator.comparing(EventReport::source, Source.EARLIEST_FIRST)
                    .thenComparing(EventReport::key))
            .toList();
  }

  static MergedEvent of(List<EventReport> reports) {
    return new EventMerge(reports).merged();
  }

  private MergedEvent merged() {
    return new MergedEvent(
        reports.get(0).key(),
        reports.stream().map(EventReport::key).sorted().toList(),
        new IndependentSources(reports).count(reports),
        kind(),
        choose(EventReport::name, Properties.words(Field.NAME)),
        countries(),
        institutions(),
        persons(),
        choose(EventReport::date, Properties.date(Field.DATE)),
        choose(EventReport::place, Properties.words(Field.PLACE)),
        Sectors.concepts(reports, EventReport::sectors),
        Sectors.stated(reports, EventReport::language, EventReport::sectors),
        furthest().status(),
        disputed);
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
    Optional<Choice<V>> choice = Choice.of(reports, stated, property);
    choice.filter(Choice::disputed).ifPresent(any -> disputed.add(property.field()));
    return choice.map(Choice::value);
  }
}
