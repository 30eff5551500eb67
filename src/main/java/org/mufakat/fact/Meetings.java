package org.mufakat.fact;

import java.util.List;
import java.util.Optional;
import org.mufakat.fact.EventBook.Told;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.mention.rule.Match;
import org.mufakat.text.Sentence;

/** Reads meetings out of matches. One that is only planned is none yet. */
final class Meetings {

  private static final int BESIDE = 3;
  private static final int LONGEST_POST = 2;

  private final Mentions mentions;
  private final EventParties parties;
  private final EventDetails details;
  private final EventBook book;

  Meetings(Mentions mentions, EventParties parties, EventDetails details, EventBook book) {
    this.mentions = mentions;
    this.parties = parties;
    this.details = details;
    this.book = book;
  }

  void meeting(Match match, List<Told> told) {
    meeting(match, parties.acting(match, "side", "what"), told);
  }

  /** Where only two or more make it a meeting. */
  void exchange(Match match, List<Told> told) {
    List<Party> sides = parties.acting(match, "side", "what");
    boolean already = told.stream().anyMatch(one -> one.event().kind() == EventKind.MEETING);
    if (sides.size() > 1 || already) {
      meeting(match, sides, told);
    }
  }

  private void meeting(Match match, List<Party> sides, List<Told> told) {
    if (!isSetting(match) && !isTime(match, sides)) {
      Optional<EventDraft> known =
          sides.isEmpty()
              ? book.focus(EventKind.MEETING).or(this::ofThoseWhoSigned)
              : Optional.of(
                  same(match, sides)
                      .orElseGet(() -> book.begin(EventKind.MEETING, match, Modality.AGREED)));
      known.ifPresent(meeting -> book.tell(meeting, match, sides, told));
    }
  }

  /** "pada agenda pertemuan …": only where something else happens. */
  private boolean isSetting(Match match) {
    int from = Math.max(0, match.first() - BESIDE);
    return mentions.cues("event.sidelines", from, match.first()).stream()
        .anyMatch(cue -> cue.end() == match.first());
  }

  /** "… berlangsung ketika Presiden RI bertemu Perdana Menteri Kenya": no more than a time. */
  private boolean isTime(Match match, List<Party> sides) {
    int first = mentions.text().sentenceAt(match.first()).first();
    boolean unnamed = sides.stream().noneMatch(side -> side.person().isPresent());
    return unnamed
        && !mentions.cues("event.held", first, match.first()).isEmpty()
        && mentions.cues("event.while", first, match.first()).stream()
            .anyMatch(cue -> match.first() - cue.end() <= LONGEST_POST);
  }

  /** The meeting of the same sides, unless the sentence gives another day. */
  private Optional<EventDraft> same(Match match, List<Party> sides) {
    Sentence sentence = mentions.text().sentenceAt(match.first());
    return book.same(EventKind.MEETING, sides)
        .filter(
            meeting -> {
              Told told = new Told(meeting, match.first(), match.end());
              Optional<ReportedDate> day = details.date(told, sentence);
              return meeting.date().isEmpty()
                  || day.isEmpty()
                  || overlap(day.get(), meeting.date().get().date());
            });
  }

  private static boolean overlap(ReportedDate one, ReportedDate other) {
    return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
  }

  /** "Kedua menteri …" with no meeting told before: those who have just signed. */
  Optional<EventDraft> ofThoseWhoSigned() {
    return book.last()
        .filter(event -> event.kind() == EventKind.SIGNING && event.persons().size() > 1)
        .map(
            signing -> {
              EventDraft meeting =
                  book.begin(EventKind.MEETING, signing.first(), signing.end(), Modality.AGREED);
              meeting.persons().addAll(signing.persons());
              meeting.countries().addAll(signing.countries());
              signing.date().ifPresent(meeting::date);
              signing.place().ifPresent(meeting::place);
              return meeting;
            });
  }
}
