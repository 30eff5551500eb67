package org.mufakat.fact;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.mufakat.mention.DatedBy;
import org.mufakat.text.Span;

/**
 * An agreement as one article tells it.
 *
 * @param anchor the first mention of the instrument: unique among the agreements of the article,
 *     and all that its identity rests on, so that a better rule does not rename it
 * @param label short, readable
 * @param countries ISO codes of the countries of the parties, in order of appearance
 * @param institutions names of the contracting bodies
 * @param duration term: {@code P5Y}
 * @param renewable empty where the text does not say
 * @param amount as normalised: {@code USD 5 million}
 * @param modality the furthest that the evidence goes; the status follows from it
 */
public record AgreementFact(
    Span anchor,
    AgreementKind kind,
    String label,
    List<String> countries,
    List<String> institutions,
    List<Signatory> signatories,
    Optional<DatedBy> signed,
    Optional<String> place,
    Optional<String> during,
    List<SectorFact> sectors,
    Optional<Period> duration,
    Optional<Boolean> renewable,
    Optional<String> amount,
    Modality modality,
    List<Evidence> evidence) {

  public Status status() {
    return modality.status();
  }
}
