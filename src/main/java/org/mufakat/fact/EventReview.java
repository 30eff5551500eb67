package org.mufakat.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Persons.Person;
import org.mufakat.mention.Mentions;

/**
 * Looks over the events of an article once it is read: whose sides only the article names, who
 * speaks for a body that met, what has too few sides.
 */
final class EventReview {

  private final List<EventDraft> drafts;
  private final Mentions mentions;
  private final Persons persons;

  EventReview(List<EventDraft> drafts, Mentions mentions, Persons persons) {
    this.drafts = drafts;
    this.mentions = mentions;
    this.persons = persons;
  }

  void review() {
    Set<String> named = Countries.named(mentions);
    drafts.forEach(draft -> complete(draft, named));
    drafts.stream().filter(draft -> draft.kind() == EventKind.MEETING).forEach(this::people);
    drafts.forEach(EventReview::dropGovernments);
    drafts.removeIf(draft -> draft.kind() == EventKind.MEETING && !isMeeting(draft));
  }

  /** A named meeting is one whoever came. */
  private static boolean isMeeting(EventDraft draft) {
    return draft.sides() > 1 || draft.name().isPresent();
  }

  /** Where an article names just two countries, an event of one of them is of both. */
  private static void complete(EventDraft draft, Set<String> named) {
    boolean open = draft.countries().size() < 2 && !draft.isAside();
    if (named.size() == 2 && open && named.containsAll(draft.countries())) {
      draft.countries().addAll(named);
    }
  }

  /** Who speaks for a body that met was there, where nobody else is named for it. */
  private void people(EventDraft draft) {
    Set<Body> spoken =
        draft.persons().stream().flatMap(one -> one.body().stream()).collect(Collectors.toSet());
    for (Person person : persons.all()) {
      boolean open = person.body().filter(body -> !spoken.contains(body)).isPresent();
      if (open && draft.bodies().contains(person.body().get()) && !person.name().isEmpty()) {
        draft.persons().add(person);
        spoken.add(person.body().get());
      }
    }
  }

  /** A government acts through the ministry that is named beside it. */
  private static void dropGovernments(EventDraft draft) {
    if (draft.kind() == EventKind.MEETING) {
      draft
          .bodies()
          .removeIf(
              body ->
                  body.isGovernment()
                      && draft.bodies().stream()
                          .anyMatch(
                              other ->
                                  !other.isGovernment() && other.country().equals(body.country())));
    }
  }
}
