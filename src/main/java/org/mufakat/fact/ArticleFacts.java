package org.mufakat.fact;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mufakat.article.Article;

/**
 * All that one article says, as the rules read it.
 *
 * @param language {@code id} or {@code en}, as identified
 * @param doubts what the article says against its own words
 * @param unknownNames capitalised names that no rule and no table knows
 */
public record ArticleFacts(
    Article article,
    String language,
    List<SourceCitation> sources,
    List<CountryFact> countries,
    List<InstitutionFact> institutions,
    List<PersonFact> persons,
    List<AgreementFact> agreements,
    List<EventFact> events,
    List<QuotationFact> quotations,
    List<Leftover> leftovers,
    List<Doubt> doubts,
    List<String> unknownNames) {

  /** Facts without doubts and unknown names. */
  public ArticleFacts(
      Article article,
      String language,
      List<SourceCitation> sources,
      List<CountryFact> countries,
      List<InstitutionFact> institutions,
      List<PersonFact> persons,
      List<AgreementFact> agreements,
      List<EventFact> events,
      List<QuotationFact> quotations,
      List<Leftover> leftovers) {
    this(
        article,
        language,
        sources,
        countries,
        institutions,
        persons,
        agreements,
        events,
        quotations,
        leftovers,
        List.of(),
        List.of());
  }

  /** The evidence of all facts, in no order to rely on. */
  public Stream<Evidence> allEvidence() {
    return Stream.of(
            sources.stream().map(SourceCitation::evidence),
            countries.stream().map(CountryFact::evidence).flatMap(Collection::stream),
            institutions.stream().map(InstitutionFact::evidence).flatMap(Collection::stream),
            persons.stream().map(PersonFact::evidence).flatMap(Collection::stream),
            agreements.stream().map(AgreementFact::evidence).flatMap(Collection::stream),
            events.stream().map(EventFact::evidence).flatMap(Collection::stream),
            quotations.stream().map(QuotationFact::evidence).flatMap(Collection::stream))
        .flatMap(parts -> parts);
  }
}
