package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mufakat.entity.match.Linked;

/**
 * Brings articles together: one agreement for all reports of it, one event, one person, one
 * institution. The outcome is a function of the set of articles and of what people decided,
 * whatever their order.
 *
 * <p>Institutions come first, since agreements are known by them; events are known by the
 * agreements signed there, and persons by the agreements and events that they take part in.
 */
public final class Merging {

  /** Raised with every change of code that changes what is brought together. */
  private static final String GENERATION = "4";

  private final Collection<Told> articles;
  private final Bodies bodies;
  private final Linked<AgreementReport> agreements;
  private final Linked<EventReport> events;
  private final People people;

  private Merging(Collection<Told> told, Decisions decisions) {
    Collection<Told> decided = decisions.applied(told);
    bodies = new Bodies(decided, decisions.actors());
    articles = decided.stream().map(new KnownActors(bodies)::in).toList();
    agreements =
        AgreementGroups.of(
            articles.stream().flatMap(one -> one.agreements().stream()).toList(),
            decisions.agreements());
    Map<ReportKey, ReportKey> byReport = new HashMap<>();
    agreements
        .groups()
        .forEach(
            group ->
                group
                    .records()
                    .forEach(one -> byReport.put(one.key(), group.records().get(0).key())));
    events =
        EventGroups.of(
            articles.stream().flatMap(one -> one.events().stream()).toList(),
            byReport,
            decisions.events());
    people = new People(articles, bodies, deeds(), decisions.actors());
  }

  /** Of all that decides how articles are brought together, but for the articles. */
  public static String digest() {
    return Digest.hex(
        GENERATION
            + AgreementGroups.SCALE
            + EventGroups.SCALE
            + Bodies.SCALE
            + People.SCALE
            + Topics.text()
            + WiderTopics.text()
            + BodyWords.text()
            + PlaceNames.text());
  }

  public static MergedView merge(Collection<Told> articles) {
    return merge(articles, Decisions.none());
  }

  public static MergedView merge(Collection<Told> articles, Decisions decisions) {
    return new Merging(articles, decisions).view();
  }

  /** Agreements and events that each person takes part in, by their first reports. */
  private Map<ActorKey, Set<ReportKey>> deeds() {
    Map<ActorKey, Set<ReportKey>> deeds = new HashMap<>();
    for (Linked.Group<AgreementReport> group : agreements.groups()) {
      for (AgreementReport report : group.records()) {
        report.signatures().forEach(one -> note(one.signer(), group.records().get(0).key(), deeds));
      }
    }
    for (Linked.Group<EventReport> group : events.groups()) {
      for (EventReport report : group.records()) {
        report.persons().forEach(one -> note(one.person(), group.records().get(0).key(), deeds));
      }
    }
    return deeds;
  }

  private static void note(ActorKey person, ReportKey deed, Map<ActorKey, Set<ReportKey>> deeds) {
    deeds.computeIfAbsent(person, unseen -> new HashSet<>()).add(deed);
  }

  private MergedView view() {
    KnownActors known = new KnownActors(bodies, people);
    Map<ActorKey, ActorKey> successors = new TreeMap<>(bodies.successors());
    successors.putAll(people.successors());
    return new MergedView(
        agreements.groups().stream()
            .map(group -> AgreementMerge.of(known.agreements(group), group.possible()))
            .sorted(Comparator.comparing(MergedAgreement::key))
            .toList(),
        events.groups().stream()
            .map(group -> EventMerge.of(known.events(group)))
            .sorted(Comparator.comparing(MergedEvent::key))
            .toList(),
        people.merged(),
        bodies.merged(),
        new Posts(articles).merged(),
        articles.stream().flatMap(known::said).toList(),
        successors,
        open());
  }

  private List<OpenPair> open() {
    List<OpenPair> open = new ArrayList<>();
    agreements.open().forEach(pair -> open.add(OpenPair.ofAgreements(pair)));
    events.open().forEach(pair -> open.add(OpenPair.ofEvents(pair)));
    open.addAll(bodies.open());
    open.addAll(people.open());
    return open;
  }
}
