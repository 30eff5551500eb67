package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.fact.EventBook.Told;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Items;
import org.mufakat.mention.rule.Match;
import org.mufakat.mention.rule.RuleBook;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Reads the events of an article, sentence by sentence: signings from its agreements, meetings,
 * visits and delegations by rules, occasions by their names.
 *
 * <p>A telling joins the event of its kind that has the same sides; "pertemuan tersebut" adds to
 * the one told last.
 */
final class Events {

  private static final int SOON = 3;

  /** The cues by which a sentence goes on with an event of a kind. */
  private static final Map<EventKind, String> BACK = new EnumMap<>(EventKind.class);

  static {
    for (EventKind kind : EventKind.values()) {
      BACK.put(kind, "event.back." + kind.label());
    }
  }

  private final RuleBook rules;
  private final Mentions mentions;
  private final ReadText text;
  private final EventParties parties;
  private final EventDetails details;
  private final EventBook book;
  private final Meetings meetings;
  private final Visits visits;
  private final OccasionEvents occasions;
  private final Attendance attendance;

  Events(
      RuleBook rules,
      Mentions mentions,
      Institutions institutions,
      Persons persons,
      List<AgreementDraft> agreements) {
    this.rules = rules;
    this.mentions = mentions;
    this.text = mentions.text();
    this.parties = new EventParties(mentions, institutions, persons);
    this.details = new EventDetails(mentions);
    List<EventDraft> signings = new SigningEvents(agreements, mentions).events();
    this.book = new EventBook(signings);
    this.meetings = new Meetings(mentions, parties, details, book);
    this.visits = new Visits(parties, book);
    this.occasions = new OccasionEvents(mentions, parties, details, book);
    this.attendance = new Attendance(mentions, parties, book);
    text.sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
        .forEach(sentence -> read(sentence, signings));
    new EventReview(book.drafts(), mentions, persons, agreements.isEmpty()).review();
    if (agreements.isEmpty() && book.drafts().size() == 1) {
      details.readOpening(book.drafts().get(0));
    }
  }

  List<EventDraft> drafts() {
    return book.drafts();
  }

  private void read(Sentence sentence, List<EventDraft> signings) {
    List<Told> told = new ArrayList<>();
    signings.stream()
        .filter(signing -> signing.isToldIn(sentence))
        .forEach(signing -> told.add(new Told(signing, sentence.first(), sentence.end())));
    List<OccasionMention> described = occasions.read(sentence, told);
    Items items = Items.of(mentions, described, sentence.first(), sentence.end());
    List<Match> matches = rules.matches(text.language(), items.withoutInstruments());
    matches.forEach(match -> hear(match, matches, sentence, told));
    goesOn(sentence, told);
    told.forEach(book::focusOn);
    matches.stream()
        .filter(match -> Attendance.SAYINGS.contains(match.rule().says()))
        .forEach(
            match ->
                modality(match)
                    .ifPresent(modality -> attendance.read(match, modality, sentence, told)));
    long events = told.stream().map(Told::event).distinct().count();
    told.forEach(one -> details.read(one, sentence, events == 1));
    told.forEach(one -> OccasionEvents.signedAt(one.event(), told));
  }

  private void hear(Match match, List<Match> matches, Sentence sentence, List<Told> told) {
    Optional<Modality> modality = modality(match);
    boolean real = modality.filter(Modality.AGREED::equals).isPresent();
    String says = match.rule().says();
    if (real && says.equals("meeting")) {
      meetings.meeting(match, told);
    } else if (real && says.equals("exchange")) {
      meetings.exchange(match, told);
    } else if (modality.isPresent() && says.equals("visit")) {
      visits.visit(match, modality.get(), told);
    } else if (modality.isPresent() && says.equals("delegation")) {
      visits.delegation(match, matches, told);
    } else if (modality.isPresent() && says.equals("occasion")) {
      occasions.takePart(match, told);
    } else if (real && says.equals("inauguration")) {
      occasions.inaugurate(match, sentence, told);
    }
  }

  /** A word of the future plans the act, a negation undoes it. */
  private Optional<Modality> modality(Match match) {
    int from = Math.max(match.first() - SOON, text.sentenceAt(match.first()).first());
    if (!mentions.cues("negated", from, match.end()).isEmpty()) {
      return Optional.empty();
    }
    boolean future = !mentions.cues("future", from, match.end()).isEmpty();
    return Optional.of(future ? Modality.PLANNED : Modality.AGREED);
  }

  /** "Pertemuan tersebut …": the sentence goes on with an event told before. */
  private void goesOn(Sentence sentence, List<Told> told) {
    for (EventKind kind : EventKind.values()) {
      List<CueMention> cues = mentions.cues(BACK.get(kind), sentence.first(), sentence.end());
      if (!cues.isEmpty() && told.stream().noneMatch(one -> one.event().kind() == kind)) {
        CueMention cue = cues.get(0);
        boolean definite = kind == EventKind.MEETING && cue.length() > 1;
        book.focus(kind)
            .or(() -> definite ? meetings.ofThoseWhoSigned() : Optional.empty())
            .ifPresent(event -> told.add(new Told(event, cue.first(), cue.end())));
      }
    }
  }
}
