package org.mufakat.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Field;
import org.mufakat.fact.Status;
import org.mufakat.mention.DatedBy;

/**
 * One event, brought together from all reports of it.
 *
 * @param key of the report of the earliest published article, by which the event is named
 * @param sourceCount independent sources among {@code reports}
 * @param disputed single-valued fields on which reports disagree
 */
public record MergedEvent(
    ReportKey key,
    List<ReportKey> reports,
    int sourceCount,
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
    Set<Field> disputed) {}
