package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final int MOST_PEOPLE = 8;

  private final List<EventDraft> drafts;
  private final Mentions mentions;
  private final Persons persons;
  private final boolean noAgreement;

  /**
   * @param noAgreement true where the article tells of no agreement
   */
  EventReview(List<EventDraft> drafts, Mentions mentions, Persons persons, boolean noAgreement) {
    this.drafts = drafts;
    this.mentions = mentions;
    this.persons = persons;
    this.noAgreement = noAgreement;
  }

  void review() {
    joinDescribed();
    Set<String> named = Countries.named(mentions);
    only().ifPresent(event -> gather(event, named));
    drafts.forEach(draft -> complete(draft, named));
    drafts.stream().filter(EventReview::isEncounter).forEach(this::people);
    drafts.stream().filter(draft -> draft.kind() == EventKind.MEETING).forEach(this::day);
    drafts.stream().filter(draft -> draft.kind() == EventKind.MEETING).forEach(this::delegates);
    drafts.forEach(EventReview::dropGovernments);
    drafts.removeIf(draft -> draft.kind() == EventKind.MEETING && !isMeeting(draft));
    drafts.removeIf(draft -> draft.kind() == EventKind.VISIT && !isVisit(draft));
  }

  /** "Pameran industri" beside a fair with a name is that fair. */
  private void joinDescribed() {
    List<EventDraft> described = new ArrayList<>();
    for (EventDraft draft : drafts) {
      named(draft)
          .ifPresent(
              event -> {
                event.absorb(draft);
                described.add(draft);
              });
    }
    drafts.removeAll(described);
  }

  private Optional<EventDraft> named(EventDraft draft) {
    return draft.isDescribed()
        ? drafts.stream()
            .filter(other -> other.kind() == draft.kind() && other.name().isPresent())
            .filter(other -> !other.isDescribed())
            .findFirst()
        : Optional.empty();
  }

  /** An event of two sides, where whoever speaks for a side was there. */
  private static boolean isEncounter(EventDraft draft) {
    return draft.kind() == EventKind.MEETING || draft.kind() == EventKind.VISIT;
  }

  /**
   * A named meeting is one whoever came; that two countries are in talks does not say that they
   * have met.
   */
  private static boolean isMeeting(EventDraft draft) {
    boolean told =
        !draft.persons().isEmpty()
            || !draft.bodies().isEmpty()
            || draft.date().isPresent()
            || draft.place().isPresent();
    return draft.sides() > 1 && told || draft.name().isPresent();
  }

  private static boolean isVisit(EventDraft draft) {
    return draft.hasHost()
        || draft.place().isPresent()
        || draft.countries().size() > 1
        || draft.bodies().size() > 1;
  }

  /** The occasion that is all the article tells of. */
  private Optional<EventDraft> only() {
    return noAgreement && drafts.size() == 1 && drafts.get(0).isOccasion()
        ? Optional.of(drafts.get(0)).filter(event -> !event.isAside())
        : Optional.empty();
  }

  /** Where an article tells of one occasion alone, those whom it names are there. */
  private void gather(EventDraft event, Set<String> named) {
    event.countries().addAll(named);
    List<Person> people =
        persons.all().stream().filter(person -> !person.name().isEmpty()).toList();
    if (event.persons().isEmpty() && people.size() <= MOST_PEOPLE) {
      event.persons().addAll(people);
      people.forEach(person -> person.body().ifPresent(event.bodies()::add));
    }
  }

  /**
   * Where an article names just two countries, an event of one of them is of both; else one that
   * has signed with another has it beside it here too.
   */
  private void complete(EventDraft draft, Set<String> named) {
    boolean open = draft.countries().size() < 2 && !draft.isAside() && !hasBothSides(draft);
    if (named.size() == 2 && open && named.containsAll(draft.countries())) {
      draft.countries().addAll(named);
    } else if (open && draft.countries().size() == 1) {
      pair(draft).ifPresent(draft.countries()::addAll);
    }
  }

  /** Bodies of two countries, of which one need not be named. */
  private static boolean hasBothSides(EventDraft draft) {
    Set<String> countries =
        draft.bodies().stream()
            .flatMap(body -> body.country().stream())
            .collect(Collectors.toSet());
    return countries.size() > 1;
  }

  private Optional<Set<String>> pair(EventDraft draft) {
    return drafts.stream()
        .filter(other -> other.kind() == EventKind.SIGNING && other.countries().size() == 2)
        .map(EventDraft::countries)
        .filter(pair -> pair.containsAll(draft.countries()))
        .findFirst();
  }

  /** A meeting of those who sign is of the day on which they do. */
  private void day(EventDraft meeting) {
    drafts.stream()
        .filter(other -> other.kind() == EventKind.SIGNING && meetToSign(meeting, other))
        .findFirst()
        .flatMap(EventDraft::date)
        .ifPresent(meeting::date);
  }

  /** Whoever leads the delegation of a meeting's sides has met. */
  private void delegates(EventDraft meeting) {
    boolean one = meeting.countries().size() == 2 && meeting.persons().size() < 2;
    drafts.stream()
        .filter(other -> one && other.kind() == EventKind.DELEGATION)
        .filter(other -> other.countries().equals(meeting.countries()))
        .forEach(other -> meeting.persons().addAll(other.persons()));
  }

  private static boolean meetToSign(EventDraft meeting, EventDraft signing) {
    return meeting.persons().size() > 1
        ? signing.persons().containsAll(meeting.persons())
        : meeting.countries().size() > 1 && signing.countries().equals(meeting.countries());
  }

  /** Who speaks for a body that met was there, where nobody else is named for it. */
  private void people(EventDraft draft) {
    Set<Body> spoken =
        draft.persons().stream().flatMap(one -> one.body().stream()).collect(Collectors.toSet());
    for (Person person : persons.all()) {
      boolean open = person.body().filter(body -> !spoken.contains(body)).isPresent();
      if (open && isSide(draft, person.body().get()) && !person.name().isEmpty()) {
        draft.persons().add(person);
        spoken.add(person.body().get());
      }
    }
  }

  /** Of a visit the host: a visitor who did not come is not there because he speaks. */
  private static boolean isSide(EventDraft draft, Body body) {
    return draft.bodies().contains(body)
        && !(draft.kind() == EventKind.VISIT && draft.isGuest(body));
  }

  /** A government acts through the ministry that is named beside it. */
  private static void dropGovernments(EventDraft draft) {
    if (draft.kind() == EventKind.MEETING) {
      Set<Body> others =
          draft.bodies().stream().filter(body -> !body.isGovernment()).collect(Collectors.toSet());
      draft
          .bodies()
          .removeIf(
              body ->
                  body.isGovernment()
                      && others.stream().anyMatch(o -> o.country().equals(body.country())));
    }
  }
}
