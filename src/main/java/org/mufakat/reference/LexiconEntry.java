package org.mufakat.reference;

import java.util.Optional;

/**
 * One surface form and what it names.
 *
 * @param form as the press writes it; capitals count unless the form is all lower case
 * @param target code of the country, or id of the institution, post or sector
 * @param language {@code id} or {@code en} where the form is only read in articles of that language
 * @param guard name of the guard that must let a mention pass (bare {@code AS}, {@code Korea},
 *     {@code Jordan}); empty = none
 */
public record LexiconEntry(
    String form, Kind kind, String target, Optional<String> language, Optional<String> guard) {

  /** What an entry names, and how far it can be trusted. */
  public enum Kind {
    COUNTRY,
    /** Adjective of a country: {@code Japanese}. */
    DEMONYM,
    /** City that stands for its country only where it acts. */
    CAPITAL,
    /** Seat of power: {@code Kremlin}. */
    SEAT,
    /** Epithet, the weakest: {@code negeri tirai bambu}. */
    NICKNAME,
    INSTITUTION,
    /** Fused post that names its holder: {@code Menperin}. */
    POST,
    SECTOR
  }
}
