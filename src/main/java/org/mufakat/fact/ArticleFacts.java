package org.mufakat.fact;

import java.util.List;
import org.mufakat.article.Article;

/**
 * All that one article says, as the rules read it.
 *
 * @param language {@code id} or {@code en}, as identified
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
    List<Leftover> leftovers) {}
