package org.mufakat.entity;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.fact.SectorFact;
import org.mufakat.mention.DatedBy;

/**
 * An agreement as one article tells it, with known entities in place of names.
 *
 * @param language of the article's words
 * @param countries ISO codes, in order of appearance
 * @param institutions the contracting bodies named
 * @param topics what its fields are about, whatever the language of their words
 * @param named topics that the words for the instrument name: "defence agreement"
 * @param around topics that its sentences name otherwise, perhaps not as its field
 * @param confidence of the best evidence for each field
 * @param accepted fields of which a person accepted the value
 * @param wording digests of the word sequences of its evidence, by which copies are known
 */
public record AgreementReport(
    ReportKey key,
    Source source,
    String language,
    AgreementKind kind,
    String label,
    List<String> countries,
    List<Party> institutions,
    List<Signature> signatures,
    Optional<DatedBy> signed,
    Optional<String> place,
    Optional<String> during,
    List<SectorFact> sectors,
    Set<String> topics,
    Set<String> named,
    Set<String> around,
    Optional<Period> duration,
    Optional<Boolean> renewable,
    Optional<String> amount,
    Modality modality,
    Map<Field, Double> confidence,
    Set<Field> accepted,
    Set<Integer> wording)
    implements Report {

  /** The contracting bodies: institutions, and each country that none of them belongs to. */
  public List<ActorKey> parties() {
    return Parties.of(countries, institutions);
  }

  /** Whether it says so little that it may be a loose account of several agreements. */
  boolean generic() {
    return kind == AgreementKind.OTHER && signatures.isEmpty();
  }

  @Override
  public Optional<DatedBy> date() {
    return signed;
  }
}
