package org.mufakat.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.fact.EventKind;

/** What speaks for two reports being of one event, and what against. */
final class EventComparer implements Comparer<EventReport> {

  private final List<Comparer<? super EventReport>> features;

  /**
   * @param agreements that a report tells of in the words of its first mention
   */
  EventComparer(Scale scale, Function<EventReport, Optional<ReportKey>> agreements) {
    features =
        List.of(
            new Copies(scale),
            new CommonText<>(scale, "name", EventReport::name, EventComparer::sameName),
            new CommonText<>(scale, "kind", EventReport::certainKind, EventKind::equals),
            new CommonCountries(scale),
            new CommonBodies(scale),
            new CommonPersons(scale),
            new CommonDate(scale),
            new CommonText<>(scale, "agreement", agreements, ReportKey::equals),
            new CommonText<>(scale, "place", EventReport::place, Spelling::alike));
  }

  private static boolean sameName(String one, String other) {
    return NormalisedName.of(one).equals(NormalisedName.of(other));
  }

  @Override
  public void compare(EventReport left, EventReport right, Ledger ledger) {
    features.forEach(feature -> feature.compare(left, right, ledger));
  }

  /** Who was there. */
  private static final class CommonPersons implements Comparer<EventReport> {
    private final Outcome two;
    private final Outcome one;
    private final Outcome others;
    private final Outcome unknown;

    CommonPersons(Scale scale) {
      two = scale.outcome("persons", "two");
      one = scale.outcome("persons", "one");
      others = scale.outcome("persons", "others");
      unknown = scale.outcome("persons", "unknown");
    }

    @Override
    public void compare(EventReport left, EventReport right, Ledger ledger) {
      ledger.enter(outcome(left.persons(), right.persons()), left.key(), right.key());
    }

    private Outcome outcome(List<EventReport.Attendance> left, List<EventReport.Attendance> right) {
      if (left.isEmpty() || right.isEmpty()) {
        return unknown;
      }
      long common = left.stream().filter(a -> right.stream().anyMatch(a::samePerson)).count();
      return common == 0 ? others : common == 1 ? one : two;
    }
  }
}
