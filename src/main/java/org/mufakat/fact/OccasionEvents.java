package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.mufakat.fact.DescribedOccasions.Described;
import org.mufakat.fact.EventBook.Told;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.mention.rule.Match;
import org.mufakat.text.Sentence;

/** Reads occasions, by name or description, and those who take part in them. */
final class OccasionEvents {

  private final Mentions mentions;
  private final EventParties parties;
  private final EventDetails details;
  private final EventBook book;
  private final DescribedOccasions described;

  OccasionEvents(Mentions mentions, EventParties parties, EventDetails details, EventBook book) {
    this.mentions = mentions;
    this.parties = parties;
    this.details = details;
    this.book = book;
    this.described = new DescribedOccasions(mentions);
  }

  /** Tells the occasions of a sentence; gives back those that have only a description. */
  List<OccasionMention> read(Sentence sentence, List<Told> told) {
    for (OccasionMention occasion : Mentions.within(mentions.occasions(), sentence)) {
      EventKind kind = EventKind.valueOf(occasion.kind().toUpperCase(Locale.ROOT));
      tell(new Described(kind, occasion.first(), occasion.end()), occasion.rule(), told);
    }
    List<OccasionMention> plain = new ArrayList<>();
    for (Described occasion : described.in(sentence)) {
      describe(tell(occasion, DescribedOccasions.RULE, told), occasion);
      plain.add(occasion.mention());
    }
    return plain;
  }

  private EventDraft tell(Described occasion, String rule, List<Told> told) {
    String name = mentions.text().words(afterOrdinal(occasion), occasion.end());
    EventDraft event =
        book.named(name)
            .orElseGet(
                () ->
                    book.begin(occasion.kind(), occasion.first(), occasion.end(), Modality.AGREED));
    EnumSet<Field> fields = EnumSet.of(Field.KIND);
    if (event.name(name)) {
      fields.add(Field.NAME);
    }
    parties
        .international(occasion.first(), occasion.end())
        .forEach(party -> fields.addAll(event.add(party)));
    event.say(occasion.first(), occasion.end(), rule, fields);
    told.add(new Told(event, occasion.first(), occasion.end()));
    return event;
  }

  /** "ke-10" before a name is no part of it. */
  private int afterOrdinal(Described occasion) {
    int first = occasion.first();
    boolean ordinal =
        first + 3 < occasion.end()
            && mentions.text().token(first).is("ke")
            && mentions.text().token(first + 1).is("-")
            && mentions.text().token(first + 2).isNumber();
    return ordinal ? first + 3 : first;
  }

  /** Those in the sentence that describes an occasion are there; its description is its field. */
  private void describe(EventDraft event, Described occasion) {
    event.described();
    Sentence sentence = mentions.text().sentenceAt(occasion.first());
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    parties
        .persons(sentence.first(), sentence.end())
        .forEach(party -> fields.addAll(event.add(party)));
    parties.bodyAt(occasion.end()).ifPresent(owner -> fields.addAll(event.add(owner)));
    described.field(occasion).ifPresent(words -> details.describe(event, words));
    if (event.kind() == EventKind.DELEGATION) {
      Mentions.within(mentions.countries(), sentence).stream()
          .filter(country -> event.countries().add(country.code()))
          .forEach(country -> fields.add(Field.COUNTRIES));
    }
    event.say(sentence.first(), sentence.end(), DescribedOccasions.RULE, fields);
  }

  /** Those whom a match makes take part in a named occasion. */
  void takePart(Match match, List<Told> told) {
    Mention what = match.mentions("what").get(0);
    told.stream()
        .filter(one -> one.first() == what.first())
        .findFirst()
        .ifPresent(one -> book.add(one.event(), match, parties.actingWithBodies(match, "side")));
  }

  /** "Menteri X meresmikan pabrik …": opening something on a day is an occasion of its own. */
  void inaugurate(Match match, Sentence sentence, List<Told> told) {
    boolean dated =
        Mentions.within(mentions.dates(), sentence).stream()
            .anyMatch(date -> !(date.date().date() instanceof ReportedDate.InYear));
    List<Party> sides = parties.acting(match, "side", "what");
    if (dated && !sides.isEmpty()) {
      EventDraft event =
          told.stream()
              .map(Told::event)
              .filter(one -> one.kind() == EventKind.OTHER)
              .findFirst()
              .orElseGet(() -> book.begin(EventKind.OTHER, match, Modality.AGREED));
      book.tell(event, match, sides, told);
    }
  }

  /** Those who sign at an occasion take part in it. */
  static void signedAt(EventDraft occasion, List<Told> told) {
    if (occasion.isOccasion() && !occasion.isAside()) {
      told.stream()
          .map(Told::event)
          .filter(event -> event.kind() == EventKind.SIGNING)
          .forEach(event -> occasion.countries().addAll(event.countries()));
    }
  }
}
