package org.mufakat.entity;

import org.mufakat.entity.match.Comparison;
import org.mufakat.entity.match.Linked;

/**
 * Two that may be one, for a person to decide.
 *
 * @param one a report, person or institution
 * @param score points that speak for one, those against taken off
 * @param why feature by feature
 */
public record OpenPair(Subject one, Subject other, int score, String why) {

  /** What can be one with another. */
  public sealed interface Subject {}

  /** A report of an agreement. */
  public record OfAgreement(ReportKey key) implements Subject {}

  /** A report of an event. */
  public record OfEvent(ReportKey key) implements Subject {}

  /** A person or institution. */
  public record OfActor(ActorKey key) implements Subject {}

  static OpenPair of(Subject one, Subject other, Comparison why) {
    return new OpenPair(one, other, why.score(), why.toString());
  }

  static OpenPair ofAgreements(Linked.Open<AgreementReport> pair) {
    return of(new OfAgreement(pair.one().key()), new OfAgreement(pair.other().key()), pair.why());
  }

  static OpenPair ofEvents(Linked.Open<EventReport> pair) {
    return of(new OfEvent(pair.one().key()), new OfEvent(pair.other().key()), pair.why());
  }

  static OpenPair of(ActorKey one, ActorKey other, Comparison why) {
    return of(new OfActor(one), new OfActor(other), why);
  }
}
