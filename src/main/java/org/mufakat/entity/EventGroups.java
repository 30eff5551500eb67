package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.entity.match.Blocking;
import org.mufakat.entity.match.Constraints;
import org.mufakat.entity.match.Linkage;
import org.mufakat.entity.match.Linked;
import org.mufakat.entity.match.Matching;
import org.mufakat.entity.match.Scale;
import org.mufakat.mention.ReportedDate;

/** Which reports are of one event. */
final class EventGroups {

  static final Scale SCALE = Scale.read(EventGroups.class, "event-weights.tsv");

  private final Map<ReportKey, ReportKey> agreements;

  private EventGroups(Map<ReportKey, ReportKey> agreements) {
    this.agreements = agreements;
  }

  /**
   * @param agreements by the reports of them; an event that begins in the same words is its signing
   */
  static Linked<EventReport> of(
      Collection<EventReport> reports,
      Map<ReportKey, ReportKey> agreements,
      Constraints<ReportKey> decided) {
    return Linkage.of(reports, new EventGroups(agreements).matching(), decided);
  }

  private Matching<EventReport, ReportKey> matching() {
    return new Matching<>(
        SCALE,
        new EventComparer(SCALE, this::agreement),
        new Blocking<>(this::keys, List.of(EventGroups::byDate, EventGroups::byName)),
        EventReport::key,
        report -> Set.of(report.key().article()),
        report -> 0);
  }

  private Optional<ReportKey> agreement(EventReport report) {
    return Optional.ofNullable(agreements.get(report.key()));
  }

  private List<String> keys(EventReport report) {
    List<String> more = new ArrayList<>();
    agreement(report).map(ReportKey::toString).ifPresent(more::add);
    report.name().map(NormalisedName::of).ifPresent(more::add);
    report.persons().stream()
        .map(attendance -> attendance.person().name())
        .filter(name -> name.contains("-"))
        .forEach(more::add);
    return Meetings.keys(report, more, false);
  }

  private static String byDate(EventReport report) {
    return report.timing().act().map(ReportedDate::lexical).orElse("")
        + report.timing().told().map(Object::toString).orElse("")
        + report.kind();
  }

  private static String byName(EventReport report) {
    return report.name().map(NormalisedName::of).orElse("") + report.allCountries() + report.kind();
  }
}
