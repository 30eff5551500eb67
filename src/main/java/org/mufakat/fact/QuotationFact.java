package org.mufakat.fact;

import java.util.List;
import java.util.Optional;
import org.mufakat.text.Span;

/**
 * Words in quotation marks and who said them.
 *
 * @param span the words without their marks
 * @param text equals the kept text at {@code span}
 * @param speaker name of a person, or of an institution that speaks
 */
public record QuotationFact(
    Span span, String text, Optional<String> speaker, List<Evidence> evidence) {}
