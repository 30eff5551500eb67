package org.mufakat.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which reports are of one event. */
final class EventGroups {

  private EventGroups() {}

  /** What two reports of one event share: the name, or else kind and countries. */
  private record Occasion(Object kind, Set<String> countries) {}

  static List<List<EventReport>> of(List<EventReport> reports) {
    return Grouping.of(reports, EventGroups::meetingPlaces, Judgements::sameEvent);
  }

  private static List<Object> meetingPlaces(EventReport report) {
    List<Object> places = new ArrayList<>();
    places.add(new Occasion(report.kind(), new HashSet<>(report.countries())));
    report.name().map(NormalisedName::of).ifPresent(places::add);
    return places;
  }
}
