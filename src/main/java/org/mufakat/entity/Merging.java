package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
    AgreementGroups groups = new AgreementGroups();
    articles.stream().flatMap(told -> told.agreements().stream()).forEach(groups::add);
    return groups.found().stream()
        .map(group -> AgreementMerge.of(group.reports(), group.possible()))
        .sorted(Comparator.comparing(MergedAgreement::key))
        .toList();
  }

  private static List<MergedEvent> events(Collection<Told> articles) {
    List<EventReport> reports = new ArrayList<>();
    articles.forEach(told -> reports.addAll(told.events()));
    return EventGroups.of(reports).stream()
        .map(EventMerge::of)
        .sorted(Comparator.comparing(MergedEvent::key))
        .toList();
  }
}
