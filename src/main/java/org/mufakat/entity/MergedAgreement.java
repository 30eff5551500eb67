package org.mufakat.entity;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Status;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;

/**
 * One agreement, brought together from all reports of it.
 *
 * @param key of the report of the earliest published article, by which the agreement is named
 * @param reports that give it its values
 * @param possibleReports ambiguous ones, which only count
 * @param sourceCount independent sources among {@code reports}
 * @param firstPublished when the first of {@code reports} came out, where that is known
 * @param lastPublished when the last of them did
 * @param expiry when the term ends, where it can be said
 * @param disputes single-valued fields on which reports disagree
 */
public record MergedAgreement(
    ReportKey key,
    List<ReportKey> reports,
    List<ReportKey> possibleReports,
    int sourceCount,
    Optional<LocalDate> firstPublished,
    Optional<LocalDate> lastPublished,
    AgreementKind kind,
    String label,
    Set<String> countries,
    List<ActorKey> parties,
    List<Signature> signatures,
    Optional<DatedBy> signed,
    Optional<String> place,
    Optional<String> during,
    Set<String> sectors,
    Set<StatedField> statedFields,
    Optional<Period> duration,
    Optional<Boolean> renewable,
    Optional<String> amount,
    Status status,
    Optional<Expiry> expiry,
    List<Dispute> disputes) {

  public int reportCount() {
    return reports.size() + possibleReports.size();
  }

  /**
   * When a term ends.
   *
   * @param day as precise as the date of signature; empty where the sum would not be
   */
  public record Expiry(Optional<ReportedDate> day, LocalDate first, LocalDate last) {}
}
