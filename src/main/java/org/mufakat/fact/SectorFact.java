package org.mufakat.fact;

import java.util.Optional;

/**
 * A field of cooperation.
 *
 * @param stated the article's own words, shortened to the noun phrase: {@code industri fotovoltaik
 *     surya}
 * @param concept local id in the sector scheme ({@code photovoltaics}), where its surface forms are
 *     in the table
 */
public record SectorFact(String stated, Optional<String> concept) {}
