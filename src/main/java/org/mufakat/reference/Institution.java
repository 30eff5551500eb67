package org.mufakat.reference;

import java.util.List;
import java.util.Optional;

/**
 * A body in the tables.
 *
 * @param id local id, stable: {@code id-kemenperin}, {@code jp-meti}, {@code int-asean}
 * @param type as in the JSON Lines form: government, association, company, university,
 *     international, other
 * @param country ISO code; empty for international bodies
 * @param parent id of the body that it is part of
 * @param aliases other names of it; misspellings and inflected forms are in the lexicon alone
 * @param field words of its field in Indonesian ({@code Perdagangan, Perindustrian, dan Energi}),
 *     by which a ministry written in translation is looked up; empty where it has none
 * @param validFrom year or month ({@code 2024-10}) since which it exists under this name
 * @param validUntil year or month until which it existed under this name
 */
public record Institution(
    String id,
    String type,
    Optional<String> country,
    Optional<String> parent,
    String nameId,
    String nameEn,
    List<String> aliases,
    Optional<String> field,
    Optional<String> validFrom,
    Optional<String> validUntil,
    Optional<Identifier> qid,
    Optional<Identifier> ror) {}
