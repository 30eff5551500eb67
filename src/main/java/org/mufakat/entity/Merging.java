package org.mufakat.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mufakat.entity.match.Constraints;

/**
 * Brings articles together: one agreement for all reports of it, one event, one person, one
 * institution. The outcome is a function of the set of articles, whatever their order.
 */
public final class Merging {

  private Merging() {}

  public static MergedView merge(Collection<Told> articles) {
    PeopleAndBodies named = new PeopleAndBodies(articles);
    return new MergedView(
        agreements(articles),
        events(articles),
        named.persons(),
        named.institutions(),
        named.posts());
  }

  private static List<MergedAgreement> agreements(Collection<Told> articles) {
    List<AgreementReport> reports =
        articles.stream().flatMap(told -> told.agreements().stream()).toList();
    return AgreementGroups.of(reports, Constraints.none()).groups().stream()
        .map(group -> AgreementMerge.of(group.records(), group.possible()))
        .sorted(Comparator.comparing(MergedAgreement::key))
        .toList();
  }

  private static List<MergedEvent> events(Collection<Told> articles) {
    List<EventReport> reports = articles.stream().flatMap(told -> told.events().stream()).toList();
    return EventGroups.of(reports, Constraints.none()).groups().stream()
        .map(group -> EventMerge.of(group.records()))
        .sorted(Comparator.comparing(MergedEvent::key))
        .toList();
  }
}
