package org.mufakat.fact;

import java.util.List;

/**
 * A country that the article names.
 *
 * @param code ISO 3166-1 alpha-2, or XK
 */
public record CountryFact(String code, List<Evidence> evidence) {}
