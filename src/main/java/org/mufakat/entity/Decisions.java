package org.mufakat.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mufakat.entity.match.Constraints;

/**
 * What people decided, in terms of what articles tell.
 *
 * @param agreements on reports of agreements
 * @param events on reports of events
 * @param actors on persons and institutions
 * @param ofAgreements on values of reports of agreements
 * @param ofEvents on values of reports of events; one of each sort may have the same key
 * @param ofActors on values of persons and institutions
 * @param bodies what is known of an institution that stands in for another one
 */
public record Decisions(
    Constraints<ReportKey> agreements,
    Constraints<ReportKey> events,
    Constraints<ActorKey> actors,
    Map<ReportKey, List<ValueDecision>> ofAgreements,
    Map<ReportKey, List<ValueDecision>> ofEvents,
    Map<ActorKey, List<ValueDecision>> ofActors,
    Function<ActorKey.Institution, Party> bodies) {

  public static Decisions none() {
    return new Decisions(
        Constraints.none(),
        Constraints.none(),
        Constraints.none(),
        Map.of(),
        Map.of(),
        Map.of(),
        Party::of);
  }

  /** What articles tell as far as it stands: without rejected values, with corrected ones. */
  Collection<Told> applied(Collection<Told> articles) {
    return ofAgreements.isEmpty() && ofEvents.isEmpty() && ofActors.isEmpty()
        ? articles
        : articles.stream().map(this::applied).toList();
  }

  private Told applied(Told told) {
    return new Told(
        told.source(),
        told.language(),
        told.agreements().stream().map(this::applied).toList(),
        told.events().stream().map(this::applied).toList(),
        told.persons().stream().map(this::applied).toList(),
        told.institutions().stream().map(this::applied).toList(),
        told.countries(),
        told.quotations());
  }

  private AgreementReport applied(AgreementReport report) {
    List<ValueDecision> decided = ofAgreements.getOrDefault(report.key(), List.of());
    return decided.isEmpty() ? report : new JudgedAgreement(report, bodies).with(decided);
  }

  private EventReport applied(EventReport report) {
    List<ValueDecision> decided = ofEvents.getOrDefault(report.key(), List.of());
    return decided.isEmpty() ? report : new JudgedEvent(report, bodies).with(decided);
  }

  private PersonTold applied(PersonTold told) {
    PersonTold left = told;
    for (ValueDecision decision : ofActors.getOrDefault(told.key(), List.of())) {
      left = left.without(decision);
    }
    return left;
  }

  private InstitutionTold applied(InstitutionTold told) {
    InstitutionTold left = told;
    for (ValueDecision decision : ofActors.getOrDefault(told.key(), List.of())) {
      left = left.without(decision);
    }
    return left;
  }
}
