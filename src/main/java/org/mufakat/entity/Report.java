package org.mufakat.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.fact.SectorFact;
import org.mufakat.mention.DatedBy;

/** What reports of agreements and of events have in common. */
public sealed interface Report permits AgreementReport, EventReport {

  ReportKey key();

  Source source();

  /** Of the article's words. */
  String language();

  List<String> countries();

  List<Party> institutions();

  Optional<DatedBy> date();

  Optional<String> place();

  List<SectorFact> sectors();

  /** What its fields are about, whatever the language of their words. */
  Set<String> topics();

  /** Topics that the words for it name. */
  default Set<String> named() {
    return Set.of();
  }

  /** Topics that its sentences name otherwise, perhaps not as its field. */
  default Set<String> around() {
    return Set.of();
  }

  Modality modality();

  /** Of the best evidence for each field. */
  Map<Field, Double> confidence();

  /** Fields of which a person accepted the value. */
  Set<Field> accepted();

  default boolean accepts(Field field) {
    return accepted().contains(field);
  }

  /** Digests of the word sequences of its evidence. */
  Set<Integer> wording();

  default Timing timing() {
    return new Timing(date().map(DatedBy::date), source().told());
  }

  /** Those it names and those of the bodies it names. */
  default Set<String> allCountries() {
    Set<String> all = new HashSet<>(countries());
    institutions().forEach(body -> body.country().ifPresent(all::add));
    return all;
  }

  /** Whether it tells of what is still to come. */
  default boolean isAhead() {
    return modality().compareTo(Modality.AGREED) < 0;
  }
}
