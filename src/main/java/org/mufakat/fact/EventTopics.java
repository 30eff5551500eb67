package org.mufakat.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.EventBook.Told;
import org.mufakat.fact.Fields.Reach;
import org.mufakat.fact.StatedFields.Ground;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Says what events were about: what was discussed, taught or shown there. */
final class EventTopics {

  private static final Set<EventKind> TALKS =
      EnumSet.of(EventKind.MEETING, EventKind.FORUM, EventKind.SUMMIT);
  private static final Set<EventKind> SHOWS =
      EnumSet.of(EventKind.TRAINING, EventKind.EXHIBITION, EventKind.FORUM, EventKind.OTHER);
  private static final int OPENING = 3;

  private final ReadText text;
  private final Mentions mentions;
  private final Fields fields;

  EventTopics(Mentions mentions, Fields fields) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.fields = fields;
  }

  /**
   * Adds what a sentence says that an event was about.
   *
   * @param alone true where the sentence tells of no other event
   */
  void read(Told told, Sentence sentence, boolean alone) {
    EventDraft event = told.event();
    int first = sentence.first();
    int end = sentence.end();
    if (SHOWS.contains(event.kind())) {
      add(event, Ground.OWN, fields.ofEvent(told.first(), told.end(), first));
    }
    if (event.kind() == EventKind.VISIT) {
      add(event, Ground.OWN, fields.sites(first, end));
    } else if (event.kind() != EventKind.DELEGATION) {
      add(event, Ground.OWN, fields.behind(told.end(), end, Reach.THEME));
    }
    boolean talk = alone || event.kind() == EventKind.MEETING;
    if (talk && TALKS.contains(event.kind())) {
      talk(event, sentence);
      following(sentence).filter(next -> alone).ifPresent(next -> talk(event, next));
    }
  }

  private void talk(EventDraft event, Sentence sentence) {
    add(event, Ground.OWN, fields.topics(sentence.first(), sentence.end()));
    if (!tellsOfAgreement(sentence)) {
      add(event, Ground.OWN, fields.contents(sentence.first(), sentence.end()));
      add(event, Ground.NEAR, fields.inFields(sentence.first(), sentence.end()));
    }
  }

  /** The next sentence of the same paragraph goes on with what was talked about. */
  private Optional<Sentence> following(Sentence sentence) {
    return sentence.end() < text.tokens().size()
        ? Optional.of(text.sentenceAt(sentence.end()))
            .filter(next -> next.line() == sentence.line() && next.saysSomething())
        : Optional.empty();
  }

  /** Adds what the title and the opening of an article say that open with this event alone. */
  void readOpening(EventDraft event) {
    List<Sentence> opening = opening();
    boolean told =
        opening.stream().anyMatch(s -> s.first() <= event.first() && event.first() < s.end());
    if (told && event.fields().isEmpty()) {
      for (Sentence sentence : opening) {
        if (sentence.kind() == Sentence.Kind.TITLE) {
          add(event, Ground.NEAR, fields.topics(sentence.first(), sentence.end()));
        } else if (!tellsOfAgreement(sentence)) {
          add(event, Ground.NEAR, fields.inFields(sentence.first(), sentence.end()));
        }
      }
    }
  }

  /** The title and the first sentences of the body. */
  private List<Sentence> opening() {
    return text.sentences().stream().filter(Sentence::saysSomething).limit(OPENING + 1).toList();
  }

  /** What a sentence on an agreement names are the agreement's fields. */
  private boolean tellsOfAgreement(Sentence sentence) {
    return Mentions.within(mentions.instruments(), sentence).stream()
        .anyMatch(instrument -> !instrument.isWeak());
  }

  private void add(EventDraft event, Ground ground, List<Stretch> topics) {
    topics.forEach(words -> event.fields().add(ground, words, fields.fact(words)));
  }
}
