package org.mufakat.reference;

import java.util.List;
import java.util.Optional;

/**
 * A country, territory or economy with an ISO 3166-1 code, or XK. No position on sovereignty.
 *
 * @param numeric empty for XK
 * @param m49 code of the United Nations' statisticians, empty where their list has none
 * @param nameId Indonesian name, as CLDR has it
 * @param pressNames names that the press uses beside it, Indonesian and English
 * @param capitals names of the capital, Indonesian and English
 * @param demonyms English adjectives
 */
public record Country(
    String code,
    String alpha3,
    Optional<String> numeric,
    Optional<String> m49,
    Optional<Identifier> qid,
    Optional<Identifier> geonames,
    String nameId,
    String nameEn,
    List<String> pressNames,
    List<String> capitals,
    List<String> demonyms) {}
