package org.mufakat.link;

import org.mufakat.rdf.LinkMethod;

/**
 * A link for a person to look at.
 *
 * @param entity IRI in the store
 * @param candidate IRI elsewhere
 * @param score from 0 to 100
 * @param features what the score rests on, as {@code name=value} with semicolons between
 * @param source publication or service
 * @param date of the source: day, month or year
 */
public record Proposal(
    String entity,
    String label,
    String candidate,
    String candidateLabel,
    int score,
    String features,
    LinkMethod method,
    String source,
    String date) {}
