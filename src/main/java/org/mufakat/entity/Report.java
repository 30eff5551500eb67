package org.mufakat.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Field;
import org.mufakat.mention.DatedBy;

/** What reports of agreements and of events have in common. */
public sealed interface Report permits AgreementReport, EventReport {

  ReportKey key();

  Source source();

  List<String> countries();

  List<Party> institutions();

  Optional<DatedBy> date();

  /** Of the best evidence for each field. */
  Map<Field, Double> confidence();

  /** Digests of the word sequences of its evidence. */
  Set<Integer> wording();

  default Timing timing() {
    return new Timing(date().map(DatedBy::date), source().told());
  }

  /** Whether both are the same words of the same text, published twice. */
  default boolean copyOf(Report other) {
    return source().text().equals(other.source().text())
        && key().anchor().equals(other.key().anchor());
  }

  /** Whether both name institutions and neither list is contained in the other. */
  default boolean partiesDiffer(Report other) {
    return !institutions().isEmpty()
        && !other.institutions().isEmpty()
        && !Parties.contained(institutions(), other.institutions())
        && !Parties.contained(other.institutions(), institutions());
  }
}
