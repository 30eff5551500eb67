package org.mufakat.fact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.EventBook.Told;
import org.mufakat.fact.StatedFields.Ground;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Reads what one sentence adds to one event: date, place and what it was about. */
final class EventDetails {

  private static final int FAR = 9;
  private static final Set<String> AT = Set.of("di", "in", "at");
  private static final Set<String> TO = Set.of("ke", "to", "di", "in", "at");
  private final Mentions mentions;
  private final ReadText text;
  private final Phrases phrases;
  private final EventDates dates;
  private final EventTopics topics;

  EventDetails(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.phrases = Phrases.of(mentions);
    this.dates = new EventDates(mentions);
    this.topics = new EventTopics(mentions, phrases.fields());
  }

  /** The date that a sentence gives an event. */
  Optional<ReportedDate> date(Told told, Sentence sentence) {
    return dates.of(told, sentence).map(date -> date.date());
  }

  /**
   * Adds what a sentence says of an event.
   *
   * @param alone true where the sentence tells of no other event
   */
  void read(Told told, Sentence sentence, boolean alone) {
    EventDraft event = told.event();
    if (event.kind() == EventKind.SIGNING) {
      return;
    }
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    if (isAside(told, sentence)) {
      event.aside();
      dates.behind(told, sentence).filter(event::date).ifPresent(date -> fields.add(Field.DATE));
      boolean here = told.end() < sentence.end() && AT.contains(text.token(told.end()).key());
      place(told, here ? sentence.end() : told.end(), fields);
    } else {
      date(told, sentence, alone, fields);
      place(told, sentence.end(), fields);
      topics.read(told, sentence, alone);
    }
    event.say(sentence.first(), sentence.end(), "event-details", fields);
  }

  /** An occasion on whose sidelines something else happens has only what stands next to it. */
  private boolean isAside(Told told, Sentence sentence) {
    int from = Math.max(sentence.first(), told.first() - 6);
    return told.event().name().isPresent()
        && !mentions.cues("event.sidelines", from, told.first()).isEmpty();
  }

  /** A day beside another act is the day of that act, not of the whole visit. */
  private void date(Told told, Sentence sentence, boolean alone, EnumSet<Field> fields) {
    EventDraft event = told.event();
    dates
        .of(told, sentence)
        .filter(
            date ->
                alone
                    || event.kind() != EventKind.VISIT
                    || !(date.date() instanceof ReportedDate.OnDay))
        .filter(event::date)
        .ifPresent(date -> fields.add(Field.DATE));
  }

  private void place(Told told, int end, EnumSet<Field> fields) {
    EventDraft event = told.event();
    int from = event.name().isPresent() ? Math.min(told.end(), end) : told.first();
    int near = event.name().isPresent() ? Math.min(end, told.end() + FAR) : end;
    place(event.kind(), from, near)
        .map(place -> text.words(place.first(), place.end()))
        .filter(event::place)
        .ifPresent(place -> fields.add(Field.PLACE));
  }

  private Optional<Stretch> place(EventKind kind, int from, int end) {
    return kind == EventKind.VISIT
        ? placeFrom(from, end, TO)
        : phrases.places().first(from, end, AT).filter(found -> isNear(from, found, end));
  }

  /** Adds what the opening of an article says that tells of one event alone. */
  void readOpening(EventDraft event) {
    topics.readOpening(event);
  }

  /** Adds the words that describe an occasion, where they say what it is about. */
  void describe(EventDraft event, Stretch words) {
    phrases
        .fields()
        .phrase(words)
        .ifPresent(topic -> event.fields().add(Ground.OWN, topic, phrases.fields().fact(topic)));
  }

  /** "kunjungan ke Delong Steel Group di China": a body is no place, go on behind it. */
  private Optional<Stretch> placeFrom(int from, int end, Set<String> prepositions) {
    int at = from;
    while (at < end) {
      Optional<Stretch> place = phrases.places().first(at, end, prepositions);
      if (place.isEmpty() || !isBody(place.get())) {
        return place.filter(found -> isNear(from, found, end));
      }
      at = place.get().end();
    }
    return Optional.empty();
  }

  /** Not the place of something else, and not one inside a quotation or a title. */
  private boolean isNear(int from, Stretch place, int end) {
    boolean other = !mentions.cues("event.other-time", from, place.first()).isEmpty();
    boolean quoted = text.quoteAt(place.first()).isPresent() && text.quoteAt(from).isEmpty();
    return !other && !quoted && place.first() <= end;
  }

  private boolean isBody(Stretch place) {
    return Mentions.at(mentions.institutions(), place.first())
        .filter(body -> body.first() == place.first())
        .isPresent();
  }
}
