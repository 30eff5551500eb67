package org.mufakat.fact;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mufakat.fact.Events.Told;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Sentence;

/** Reads what one sentence adds to one event: date, place and what it was about. */
final class EventDetails {

  private static final int NEAR = 5;
  private static final Set<String> AT = Set.of("di", "in", "at");
  private static final Set<String> TO = Set.of("ke", "to", "di", "in", "at");
  private static final Set<EventKind> ABOUT =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.TRAINING,
          EventKind.EXHIBITION,
          EventKind.FORUM,
          EventKind.OTHER);

  private final Mentions mentions;
  private final Phrases phrases;
  private final EventDraft event;
  private final Told told;
  private final Sentence sentence;
  private final EnumSet<Field> fields = EnumSet.noneOf(Field.class);

  EventDetails(Mentions mentions, Phrases phrases, Told told, Sentence sentence) {
    this.mentions = mentions;
    this.phrases = phrases;
    this.event = told.event();
    this.told = told;
    this.sentence = sentence;
  }

  void read() {
    if (event.kind() == EventKind.SIGNING) {
      return;
    }
    int from = Math.max(sentence.first(), told.first() - 6);
    boolean sidelines = !mentions.cues("event.sidelines", from, told.first()).isEmpty();
    if (sidelines && event.name().isPresent()) {
      event.aside();
      nearby();
    } else {
      date();
      place();
      topics();
    }
    event.say(sentence.first(), sentence.end(), "event-details", fields);
  }

  /** Of an occasion on whose sidelines something else happens, only what stands next to it. */
  private void nearby() {
    int end = Math.min(sentence.end(), told.end() + NEAR);
    Mentions.within(mentions.dates(), told.end(), sentence.end()).stream()
        .filter(date -> date.first() < end)
        .findFirst()
        .map(DateMention::date)
        .filter(event::date)
        .ifPresent(date -> fields.add(Field.DATE));
    if (told.end() < sentence.end() && AT.contains(mentions.text().token(told.end()).key())) {
      place();
    }
  }

  private void date() {
    Mentions.within(mentions.dates(), sentence).stream()
        .filter(date -> !datesRemark(date))
        .min(Comparator.comparingInt(this::distance))
        .map(DateMention::date)
        .filter(event::date)
        .ifPresent(date -> fields.add(Field.DATE));
  }

  private int distance(DateMention date) {
    return date.first() >= told.first()
        ? Math.max(0, date.first() - told.end())
        : 2 * (told.first() - date.end());
  }

  /** A date behind a word of saying dates the remark, unless the event is told between the two. */
  private boolean datesRemark(DateMention date) {
    int saying =
        List.of("say.quote", "say.quote.back", "say.that", "source").stream()
            .flatMap(category -> cues(category, date.first()).stream())
            .mapToInt(CueMention::first)
            .max()
            .orElse(-1);
    return saying >= 0 && (told.first() < saying || told.first() > date.first());
  }

  private List<CueMention> cues(String category, int end) {
    return mentions.cues(category, sentence.first(), end);
  }

  private void place() {
    int from = event.name().isPresent() && told.end() < sentence.end() ? told.end() : told.first();
    phrases
        .places()
        .first(from, sentence.end(), event.kind() == EventKind.VISIT ? TO : AT)
        .filter(place -> !isHost(place))
        .map(place -> mentions.text().words(place.first(), place.end()))
        .filter(event::place)
        .ifPresent(place -> fields.add(Field.PLACE));
  }

  /** "kunjungan ke Delong Steel Group": a body is no place. */
  private boolean isHost(Stretch place) {
    return Mentions.at(mentions.institutions(), place.first())
        .filter(body -> body.first() == place.first())
        .isPresent();
  }

  private void topics() {
    if (ABOUT.contains(event.kind())) {
      for (Stretch topic :
          phrases
              .fields()
              .behind("event.topic", sentence.first(), sentence.end(), sentence.end())) {
        event.addSector(phrases.fields().fact(topic));
        fields.add(Field.SECTORS);
      }
    }
  }
}
