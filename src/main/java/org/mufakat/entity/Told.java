package org.mufakat.entity;

import java.util.List;
import java.util.Set;

/**
 * What one article tells, with known entities in place of names and without its text: all that
 * bringing articles together needs, and small enough to keep for every article.
 *
 * @param language of the article's words
 * @param countries codes of those that it names
 */
public record Told(
    Source source,
    String language,
    List<AgreementReport> agreements,
    List<EventReport> events,
    List<PersonTold> persons,
    List<InstitutionTold> institutions,
    Set<String> countries,
    List<QuotationTold> quotations) {}
