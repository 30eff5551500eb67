package org.mufakat.mention;

import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.text.Token;

/**
 * Reads public bodies that English writes in lower case behind their country: "Serbian ministry of
 * transport and infrastructure", "Chinese embassy in Serbia", "India's commerce ministry".
 */
final class UncapitalisedBodies {

  /** Most words before "ministry". */
  private static final int DESCRIPTION = 3;

  private final InstitutionWords words;

  UncapitalisedBodies(InstitutionWords words) {
    this.words = words;
  }

  /** The index after such a body whose country begins at a token, or -1. */
  int end(BodyScan scan, int at, int limit) {
    CountryMention country = scan.countries().startingAt(at);
    if (country == null) {
      return -1;
    }
    int from = scan.is(country.end(), "'s") ? country.end() + 1 : country.end();
    boolean owner = from > country.end() || country.rule().endsWith("demonym");
    if (!owner || from >= limit) {
      return -1;
    }
    if (scan.is(from, "embassy") || scan.is(from, "consulate")) {
      return missionEnd(scan, from + 1, limit);
    }
    return ministryEnd(scan, from, limit, from > country.end());
  }

  private static int missionEnd(BodyScan scan, int at, int limit) {
    boolean place = at + 1 < limit && scan.is(at, "in") && scan.isCapitalised(at + 1);
    return place ? at + 2 : at;
  }

  private int ministryEnd(BodyScan scan, int from, int limit, boolean owned) {
    int at = owned ? describedEnd(scan, from, limit) : fieldsBefore(scan, from, limit);
    boolean bare = at == from && (!scan.is(at + 1, "of") || scan.isCapitalised(at));
    if (at >= limit || !scan.is(at, "ministry") || bare) {
      return -1;
    }
    return scan.is(at + 1, "of") ? fieldsEnd(scan, at + 2, limit) : at + 1;
  }

  private int fieldsBefore(BodyScan scan, int from, int limit) {
    int at = from;
    while (at < limit && words.isField(scan.token(at)) || at < limit && scan.is(at, "and")) {
      at++;
    }
    return at;
  }

  /** Behind "Indonesia's", a few words of any kind tell what a ministry is for. */
  private int describedEnd(BodyScan scan, int from, int limit) {
    for (int at = from; at < limit && at <= from + DESCRIPTION; at++) {
      if (scan.is(at, "ministry")) {
        return at;
      }
      if (!describes(scan, at)) {
        break;
      }
    }
    return fieldsBefore(scan, from, limit);
  }

  private boolean describes(BodyScan scan, int at) {
    Token token = scan.token(at);
    return token.isWord()
        && !token.isCapitalised()
        && !words.isInner(token)
        && !words.isPreposition(token)
        && !words.isRelative(token);
  }

  private int fieldsEnd(BodyScan scan, int from, int limit) {
    int at = from;
    while (at < limit
        && (words.isField(scan.token(at))
            || scan.is(at, "and") && at + 1 < limit && words.isField(scan.token(at + 1)))) {
      at++;
    }
    return at > from ? at : -1;
  }
}
