package org.mufakat.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Status;
import org.mufakat.mention.DatedBy;

/**
 * One event, brought together from all reports of it.
 *
 * @param key of the report of the earliest published article, by which the event is named
 * @param sourceCount independent sources among {@code reports}
 * @param firstPublished when the first of {@code reports} came out, where that is known
 * @param lastPublished when the last of them did
 * @param disputes single-valued fields on which reports disagree
 */
public record MergedEvent(
    ReportKey key,
    List<ReportKey> reports,
    int sourceCount,
    Optional<LocalDate> firstPublished,
    Optional<LocalDate> lastPublished,
    EventKind kind,
    Optional<String> name,
    Set<String> countries,
    List<ActorKey.Institution> institutions,
    List<EventReport.Attendance> persons,
    Optional<DatedBy> date,
    Optional<String> place,
    Set<String> sectors,
    Set<StatedField> statedFields,
    Status status,
    List<Dispute> disputes) {}
