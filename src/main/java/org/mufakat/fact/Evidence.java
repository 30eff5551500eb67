package org.mufakat.fact;

import java.util.Optional;
import java.util.Set;
import org.mufakat.text.Span;

/**
 * The words that say so: a quotation of at most one sentence (or one quotation), where it stands,
 * and what it supports.
 *
 * @param quote equals the kept text at {@code span}; a load refuses an article where it does not
 * @param rule name of the rule or table entry that found it
 * @param confidence above 0, at most 1
 * @param modality what the words say of the act, for agreements and events
 * @param saidBy {@link PersonFact#name()} (or institution name) of the speaker where the words
 *     stand in a quotation
 */
public record Evidence(
    Span span,
    String quote,
    String rule,
    double confidence,
    Optional<Modality> modality,
    Set<Field> fields,
    Optional<String> saidBy) {

  public Evidence {
    fields = Set.copyOf(fields);
  }
}
