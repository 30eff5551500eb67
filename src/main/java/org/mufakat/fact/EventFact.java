package org.mufakat.fact;

import java.util.List;
import java.util.Optional;
import org.mufakat.mention.DatedBy;
import org.mufakat.text.Span;

/**
 * A meeting, visit, exhibition, summit or other occasion as one article tells it.
 *
 * @param anchor its first mention, unique among the events of the article
 * @param name the name or phrase that the article gives it, where it gives one
 */
public record EventFact(
    Span anchor,
    EventKind kind,
    Optional<String> name,
    List<String> countries,
    List<String> institutions,
    List<String> persons,
    Optional<DatedBy> date,
    Optional<String> place,
    List<SectorFact> sectors,
    Modality modality,
    List<Evidence> evidence) {}
