package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.fact.EventBook.Told;
import org.mufakat.mention.rule.Match;

/** Reads visits and delegations out of matches. */
final class Visits {

  private final EventParties parties;
  private final EventBook book;

  Visits(EventParties parties, EventBook book) {
    this.parties = parties;
    this.book = book;
  }

  void visit(Match match, Modality modality, List<Told> told) {
    List<Party> visitors = parties.acting(match, "visitor", "host");
    List<Party> hosts = parties.of(match, "host");
    if (visitors.isEmpty() || EventParties.areAtHome(visitors, hosts)) {
      return;
    }
    EventDraft visit =
        book.visitOf(visitors.get(0)).orElseGet(() -> book.begin(EventKind.VISIT, match, modality));
    visit.reach(modality);
    visitors.forEach(visit::guest);
    hosts.forEach(visit::host);
    List<Party> sides = new ArrayList<>(visitors);
    sides.addAll(hosts);
    book.tell(visit, match, sides, told);
  }

  /** Two delegations led in one sentence are the two sides of a meeting. */
  void delegation(Match match, List<Match> matches, List<Told> told) {
    List<Party> leaders = parties.of(match, "leader");
    if (leaders.isEmpty()) {
      return;
    }
    if (told.stream().map(Told::event).anyMatch(event -> isVisitOf(event, leaders))) {
      return;
    }
    boolean two = matches.stream().filter(one -> one.rule().equals(match.rule())).count() > 1;
    EventDraft event =
        book.focus(EventKind.MEETING)
            .filter(meeting -> two)
            .or(this::withoutLeader)
            .or(() -> book.same(EventKind.DELEGATION, leaders))
            .orElseGet(() -> book.begin(EventKind.DELEGATION, match, Modality.AGREED));
    book.tell(event, match, leaders, told);
  }

  /** A delegation that visits somebody is that visit. */
  private static boolean isVisitOf(EventDraft event, List<Party> leaders) {
    return event.kind() == EventKind.VISIT && leaders.stream().anyMatch(event::isGuest);
  }

  private Optional<EventDraft> withoutLeader() {
    return book.focus(EventKind.DELEGATION).filter(draft -> draft.persons().isEmpty());
  }
}
