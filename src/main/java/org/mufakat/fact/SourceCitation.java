package org.mufakat.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another publisher whose report the article says it retells ("seperti dilansir RRI, Sabtu
 * (18/10/25)").
 *
 * @param date of the retold report: never the date of an act
 */
public record SourceCitation(String name, Optional<LocalDate> date, Evidence evidence) {}
