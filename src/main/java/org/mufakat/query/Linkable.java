package org.mufakat.query;

import java.util.List;
import java.util.Set;

/**
 * Something of a store that can be linked to the same thing elsewhere.
 *
 * @param iri here
 * @param type country, institution or person
 * @param labels its names, one for each language
 * @param otherNames all other names
 * @param countries alpha-2 codes of its country, or of those of a person's posts
 * @param links IRIs elsewhere that it is linked to
 */
public record Linkable(
    String iri,
    String type,
    List<String> labels,
    List<String> otherNames,
    Set<String> countries,
    Set<String> links) {}
