package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.mention.rule.Match;

/** The events told so far, with those that the next sentence may go on with. */
final class EventBook {

  private final List<EventDraft> drafts = new ArrayList<>();
  private final Map<EventKind, EventDraft> focus = new EnumMap<>(EventKind.class);
  private Optional<EventDraft> last = Optional.empty();

  /** An event that a sentence tells of, and the words that do. */
  record Told(EventDraft event, int first, int end) {}

  EventBook(List<EventDraft> signings) {
    drafts.addAll(signings);
  }

  List<EventDraft> drafts() {
    return drafts;
  }

  void focusOn(Told told) {
    focus.put(told.event().kind(), told.event());
    last = Optional.of(told.event());
  }

  /** The event of a kind that was told last; the only signing even before it is told. */
  Optional<EventDraft> focus(EventKind kind) {
    return Optional.ofNullable(focus.get(kind))
        .or(() -> kind == EventKind.SIGNING ? onlySigning() : Optional.empty());
  }

  private Optional<EventDraft> onlySigning() {
    List<EventDraft> signings =
        drafts.stream().filter(draft -> draft.kind() == EventKind.SIGNING).toList();
    return signings.size() == 1 ? Optional.of(signings.get(0)) : Optional.empty();
  }

  /** The event of any kind that was told last. */
  Optional<EventDraft> last() {
    return last;
  }

  /** The event of a kind that has the same sides, of several the latest. */
  Optional<EventDraft> same(EventKind kind, List<Party> sides) {
    return drafts.stream()
        .filter(draft -> draft.kind() == kind && EventSides.same(draft, sides))
        .reduce((a, b) -> b);
  }

  /** The visit that somebody has come for. */
  Optional<EventDraft> visitOf(Party guest) {
    return drafts.stream()
        .filter(draft -> draft.kind() == EventKind.VISIT && draft.isGuest(guest))
        .findFirst();
  }

  Optional<EventDraft> named(String name) {
    return drafts.stream()
        .filter(draft -> draft.name().filter(other -> Occasions.same(other, name)).isPresent())
        .findFirst();
  }

  EventDraft begin(EventKind kind, Match match, Modality modality) {
    return begin(kind, match.first(), match.end(), modality);
  }

  EventDraft begin(EventKind kind, int first, int end, Modality modality) {
    EventDraft draft = new EventDraft(kind, first, end, modality);
    drafts.add(draft);
    return draft;
  }

  /** Notes that a match tells of an event, and of whom. */
  void tell(EventDraft event, Match match, List<Party> sides, List<Told> told) {
    event.say(match.first(), match.end(), match.rule().name(), EnumSet.of(Field.KIND));
    add(event, match, sides);
    told.add(new Told(event, match.first(), match.end()));
  }

  /** Notes that a match names those who take part in an event. */
  void add(EventDraft event, Match match, List<Party> sides) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    sides.forEach(side -> fields.addAll(event.add(side)));
    event.say(match.first(), match.end(), match.rule().name(), fields);
  }
}
