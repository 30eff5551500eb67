package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mufakat.entity.match.Linked;

/**
 * Brings articles together: one agreement for all reports of it, one event, one person, one
 * institution. The outcome is a function of the set of articles and of what people decided,
 * whatever their order.
 */
public final class Merging {

  /** Raised with every change of code that changes what is brought together. */
  private static final String GENERATION = "1";

  private final Decisions decisions;
  private final Collection<Told> articles;
  private final Bodies bodies;
  private final People people;
  private final KnownActors actors;

  private Merging(Collection<Told> articles, Decisions decisions) {
    this.decisions = decisions;
    this.articles = decisions.applied(articles);
    this.bodies = new Bodies(this.articles, decisions.actors());
    this.people = new People(this.articles, bodies, decisions.actors());
    this.actors = new KnownActors(bodies, people);
  }

  /** Of all that decides how articles are brought together, but for the articles. */
  public static String digest() {
    return Digest.hex(
        GENERATION
            + AgreementGroups.SCALE
            + EventGroups.SCALE
            + Bodies.SCALE
            + People.SCALE
            + Topics.text());
  }

  public static MergedView merge(Collection<Told> articles) {
    return merge(articles, Decisions.none());
  }

  public static MergedView merge(Collection<Told> articles, Decisions decisions) {
    return new Merging(articles, decisions).view();
  }

  private MergedView view() {
    Linked<AgreementReport> agreements = agreements();
    Linked<EventReport> events = events();
    List<OpenPair> open = new ArrayList<>();
    agreements.open().forEach(pair -> open.add(OpenPair.ofAgreements(pair)));
    events.open().forEach(pair -> open.add(OpenPair.ofEvents(pair)));
    open.addAll(bodies.open());
    open.addAll(people.open());
    Map<ActorKey, ActorKey> successors = new TreeMap<>(bodies.successors());
    successors.putAll(people.successors());
    return new MergedView(
        agreements.groups().stream()
            .map(group -> AgreementMerge.of(group.records(), group.possible()))
            .sorted(Comparator.comparing(MergedAgreement::key))
            .toList(),
        events.groups().stream()
            .map(group -> EventMerge.of(group.records()))
            .sorted(Comparator.comparing(MergedEvent::key))
            .toList(),
        people.merged(),
        bodies.merged(),
        new Posts(articles, bodies).merged(),
        articles.stream().flatMap(actors::said).toList(),
        successors,
        open);
  }

  private Linked<AgreementReport> agreements() {
    return AgreementGroups.of(
        articles.stream().flatMap(told -> told.agreements().stream()).map(actors::known).toList(),
        decisions.agreements());
  }

  private Linked<EventReport> events() {
    return EventGroups.of(
        articles.stream().flatMap(told -> told.events().stream()).map(actors::known).toList(),
        decisions.events());
  }
}
