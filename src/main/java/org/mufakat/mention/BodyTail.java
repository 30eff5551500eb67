package org.mufakat.mention;

import java.util.Optional;
import org.mufakat.mention.Mention.CountryMention;

/**
 * What follows the name of a body and belongs to its mention: an acronym in brackets, a country.
 *
 * @param end after the last token taken in
 */
record BodyTail(int end, Optional<String> acronym, Optional<String> country) {

  static BodyTail of(BodyScan scan, int end, int limit) {
    int at = end;
    Optional<String> acronym = Optional.empty();
    Acronyms.Bracketed bracketed = Acronyms.at(scan.tokens(), at, limit);
    if (bracketed != null && scan.countries().at(bracketed.first()) == null) {
      acronym = Optional.of(scan.text().words(bracketed.first(), bracketed.end()));
      at = bracketed.after();
    }
    CountryMention country = at < limit ? scan.countries().startingAt(at) : null;
    if (country != null) {
      return new BodyTail(country.end(), acronym, Optional.of(country.code()));
    }
    return new BodyTail(at, acronym, apposed(scan, at, limit));
  }

  /** "…, Tiongkok." and "… (Pakistan)": a country set off behind the name. */
  private static Optional<String> apposed(BodyScan scan, int at, int limit) {
    boolean setOff = at + 1 < limit && (scan.is(at, ",") || scan.is(at, "("));
    CountryMention country = setOff ? scan.countries().startingAt(at + 1) : null;
    boolean closed =
        country != null
            && (country.end() >= limit || scan.token(country.end()).isMark())
            && !isListed(scan, country.end());
    return closed ? Optional.of(country.code()) : Optional.empty();
  }

  /** "ANRI, Suriname, dan Belanda": one of several beside the body. */
  private static boolean isListed(BodyScan scan, int at) {
    return scan.is(at, ",")
        && (scan.is(at + 1, "dan")
            || scan.is(at + 1, "serta")
            || scan.is(at + 1, "and")
            || at + 1 < scan.tokens().size() && scan.countries().startingAt(at + 1) != null);
  }
}
