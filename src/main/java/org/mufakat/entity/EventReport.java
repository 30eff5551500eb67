package org.mufakat.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.fact.SectorFact;
import org.mufakat.mention.DatedBy;

/**
 * An event as one article tells it, with known entities in place of names.
 *
 * @param language of the article's words
 * @param name as the article writes it
 * @param topics what its fields are about, whatever the language of their words
 * @param confidence of the best evidence for each field
 * @param accepted fields of which a person accepted the value
 * @param wording digests of the word sequences of its evidence, by which copies are known
 */
public record EventReport(
    ReportKey key,
    Source source,
    String language,
    EventKind kind,
    Optional<String> name,
    List<String> countries,
    List<Party> institutions,
    List<Attendance> persons,
    Optional<DatedBy> date,
    Optional<String> place,
    List<SectorFact> sectors,
    Set<String> topics,
    Modality modality,
    Map<Field, Double> confidence,
    Set<Field> accepted,
    Set<Integer> wording)
    implements Report {

  /**
   * Somebody who was there.
   *
   * @param signed whether it was to sign
   */
  public record Attendance(ActorKey.Person person, Optional<PostKey> post, boolean signed) {

    /** Whether both can be one person: one name holds all words of the other. */
    boolean samePerson(Attendance other) {
      return NormalisedName.compatible(person.name(), other.person.name());
    }
  }

  /** Empty where the article only says that there was something. */
  Optional<EventKind> certainKind() {
    return Optional.of(kind).filter(known -> known != EventKind.OTHER);
  }
}
