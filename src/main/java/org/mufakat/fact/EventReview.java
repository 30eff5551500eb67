package org.mufakat.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.mention.Mentions;

/** Looks over the events of an article once it is read: whose sides only the article names. */
final class EventReview {

  private final List<EventDraft> drafts;
  private final Mentions mentions;

  EventReview(List<EventDraft> drafts, Mentions mentions) {
    this.drafts = drafts;
    this.mentions = mentions;
  }

  void review() {
    drafts.forEach(this::complete);
    drafts.removeIf(draft -> draft.kind() == EventKind.MEETING && draft.sides() < 2);
  }

  /** Where an article names just two countries, an event of one of them is of both. */
  private void complete(EventDraft draft) {
    Set<String> named = new LinkedHashSet<>();
    mentions.countries().forEach(country -> named.add(country.code()));
    if (named.size() == 2 && draft.countries().size() < 2) {
      draft.countries().addAll(named);
    }
  }
}
