package org.mufakat.fact;

import java.util.List;
import java.util.Optional;

/**
 * A body that acts in the article.
 *
 * @param name the longest form that the article gives, verbatim
 * @param aliases the article's other forms, in order of appearance
 * @param country ISO 3166-1 alpha-2, where the text or the table gives it
 * @param entry id of its row in the table of institutions, where it has one
 * @param parent name of the institution that it is a unit of, where the article says so
 */
public record InstitutionFact(
    String name,
    List<String> aliases,
    Optional<String> country,
    InstitutionType type,
    Optional<String> entry,
    Optional<String> parent,
    List<Evidence> evidence) {}
