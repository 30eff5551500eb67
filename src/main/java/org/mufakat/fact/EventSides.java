package org.mufakat.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Persons.Person;

/** Says whether a telling can mean an event, by who takes part. */
final class EventSides {

  private EventSides() {}

  /** True where all sides of one have their place in the other. */
  static boolean same(EventDraft event, List<Party> sides) {
    return covers(event, sides) || isWithin(event, sides);
  }

  /** True where each side has its place in the event, by itself or by whom it stands for. */
  static boolean covers(EventDraft event, List<Party> sides) {
    return !sides.isEmpty() && sides.stream().allMatch(side -> covers(event, side));
  }

  private static boolean covers(EventDraft event, Party side) {
    return side.person().isPresent() ? coversPerson(event, side) : coversOthers(event, side);
  }

  /** Another person of the same side means another meeting. */
  private static boolean coversPerson(EventDraft event, Party side) {
    Person person = side.person().get();
    if (event.persons().contains(person)) {
      return true;
    }
    boolean rival =
        event.persons().stream()
            .anyMatch(
                other ->
                    other.country().isEmpty()
                        || person.country().isEmpty()
                        || other.country().equals(person.country()));
    return !rival && coversOthers(event, side);
  }

  private static boolean coversOthers(EventDraft event, Party side) {
    boolean body = side.body().filter(event.bodies()::contains).isPresent();
    boolean country = side.country().filter(event.countries()::contains).isPresent();
    return body || country;
  }

  /** A telling that names all who were named before, and more. */
  private static boolean isWithin(EventDraft event, List<Party> sides) {
    Set<Person> persons = new HashSet<>();
    Set<Body> bodies = new HashSet<>();
    Set<String> countries = new HashSet<>();
    for (Party side : sides) {
      side.person().ifPresent(persons::add);
      side.body().ifPresent(bodies::add);
      side.country().ifPresent(countries::add);
    }
    return event.sides() > 0
        && persons.containsAll(event.persons())
        && bodies.containsAll(event.bodies())
        && countries.containsAll(event.countries());
  }
}
