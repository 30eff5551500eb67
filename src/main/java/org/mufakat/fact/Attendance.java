package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.EventBook.Told;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Match;
import org.mufakat.text.Sentence;

/**
 * Reads who was there without taking part: at the event of the sentence, or at the one told last
 * where the sentence opens with them ("Turut hadir …").
 */
final class Attendance {

  /** What rules say of those who were there; of a list that goes on behind them the last two. */
  static final Set<String> SAYINGS =
      Set.of("present", "represents", "watched", "attended", "there");

  /** Those of whom only the person counts. */
  private static final Set<String> GUESTS = Set.of("watched", "attended", "there");

  private static final Set<EventKind> CEREMONIES =
      EnumSet.of(EventKind.SIGNING, EventKind.MEETING, EventKind.VISIT, EventKind.OTHER);

  private static final Set<String> LISTS = Set.of("attended", "there");
  private static final List<EventKind> PLANNED =
      List.of(EventKind.EXHIBITION, EventKind.FORUM, EventKind.SUMMIT);
  private static final int SOON = 3;
  private static final int LATER = 12;

  private final Mentions mentions;
  private final EventParties parties;
  private final EventBook book;

  Attendance(Mentions mentions, EventParties parties, EventBook book) {
    this.mentions = mentions;
    this.parties = parties;
    this.book = book;
  }

  void read(Match match, Modality modality, Sentence sentence, List<Told> told) {
    boolean quoted = mentions.text().quoteAt(match.first()).isPresent();
    if (!quoted && (!match.rule().says().equals("there") || !hasSubject(match, sentence))) {
      event(match, modality, sentence, told)
          .ifPresent(event -> book.add(event, match, listed(event, match, sentence)));
    }
  }

  private Optional<EventDraft> event(
      Match match, Modality modality, Sentence sentence, List<Told> told) {
    if (modality == Modality.PLANNED || isPlanned(match, sentence)) {
      return PLANNED.stream().flatMap(kind -> book.focus(kind).stream()).findFirst();
    }
    boolean signing =
        !mentions.cues("event.back.signing", sentence.first(), sentence.end()).isEmpty();
    Optional<EventDraft> here =
        told.stream()
            .map(Told::event)
            .filter(event -> !signing || event.kind() == EventKind.SIGNING || !hasSigning(told))
            .reduce((x, y) -> y);
    boolean opens = match.first() - sentence.first() <= (isList(match) ? LATER : SOON);
    return here.or(() -> opens && !signing ? book.last() : Optional.empty());
  }

  /** "Dijadwalkan juga lima panglima yang hadir …". */
  private boolean isPlanned(Match match, Sentence sentence) {
    return match.rule().says().equals("there")
        && !mentions.cues("future", sentence.first(), match.first()).isEmpty();
  }

  private static boolean hasSigning(List<Told> told) {
    return told.stream().anyMatch(one -> one.event().kind() == EventKind.SIGNING);
  }

  private static boolean isList(Match match) {
    return LISTS.contains(match.rule().says());
  }

  /** "X hadir bersama Y": the verb has a subject of its own before it. */
  private boolean hasSubject(Match match, Sentence sentence) {
    int before = match.first() - 1;
    return before >= sentence.first()
        && (Mentions.at(mentions.persons(), before).isPresent()
            || Mentions.at(mentions.institutions(), before).isPresent());
  }

  /** Who watches a ceremony is there for himself; who comes to a fair brings his body along. */
  private List<Party> listed(EventDraft event, Match match, Sentence sentence) {
    List<Party> present = new ArrayList<>(parties.of(match, "present"));
    if (isList(match)) {
      present.addAll(parties.persons(match.first(), sentence.end()));
      present.addAll(parties.listedCountries(match.first(), sentence.end()));
    }
    return GUESTS.contains(match.rule().says()) && CEREMONIES.contains(event.kind())
        ? present.stream().map(Party::withoutBodyOfPerson).toList()
        : present;
  }
}
