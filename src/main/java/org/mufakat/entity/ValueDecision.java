package org.mufakat.entity;

import java.util.List;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.fact.Field;

/**
 * What a person decided on one value of a report, person or institution.
 *
 * @param value as text: of a kind or status its label, of a date or term its ISO form, of a party,
 *     country or person its {@link ActorKey#sortKey}, of a sector its id
 * @param replacement likewise; empty unless the value is corrected
 */
public record ValueDecision(
    Judgement.Verdict verdict, Field field, String value, String replacement) {

  /**
   * Whether the report states the value.
   *
   * @throws IllegalArgumentException or another exception of the runtime if the replacement cannot
   *     stand in its place
   */
  public boolean changes(AgreementReport report) {
    return !new JudgedAgreement(report, Party::of).with(List.of(this)).equals(report);
  }

  /** As {@link #changes(AgreementReport)}. */
  public boolean changes(EventReport report) {
    return !new JudgedEvent(report, Party::of).with(List.of(this)).equals(report);
  }
}
