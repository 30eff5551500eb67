package org.mufakat.entity;

import java.util.Optional;
import org.mufakat.text.Span;

/** Who says a quotation of an article. */
public record QuotationTold(Span span, Optional<ActorKey> speaker) {}
