package org.mufakat.mention;

import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.text.Token;

/** Says how far the name of a body goes that an opening word began. */
final class BodyNames {

  private final InstitutionWords words;
  private final PostWords posts;
  private final TimeWords time;

  BodyNames(InstitutionWords words, PostWords posts, TimeWords time) {
    this.time = time;
    this.words = words;
    this.posts = posts;
  }

  /** How far capitals, and the words between them, carry a name whose opening ends at a token. */
  int end(BodyScan scan, int from, int end, String type) {
    int at = from;
    while (at < end) {
      CountryMention country = at > from ? countryAt(scan, at) : null;
      if (country != null && closesName(scan, country, end)) {
        return Math.min(country.end(), end);
      }
      int next = step(scan, at, from, end, type);
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The index after one part of a name; -1 where the name ends. */
  private int step(BodyScan scan, int at, int from, int end, String type) {
    Token token = scan.token(at);
    if (token.isCapitalised()) {
      return endsName(scan, at, from) ? -1 : at + 1;
    }
    boolean number = token.isNumber() && (at > from || words.isSchool(scan.token(at - 1)));
    if (number && isNamePart(scan, at + 1, from, end) || isStopInside(scan, at, end)) {
      return at + 1;
    }
    return afterJoin(scan, at, from, end, type);
  }

  private boolean isNamePart(BodyScan scan, int at, int from, int end) {
    return at < end && scan.isCapitalised(at) && !endsName(scan, at, from);
  }

  private static CountryMention countryAt(BodyScan scan, int at) {
    CountryMention country = scan.countries().startingAt(at);
    return country != null && !country.rule().endsWith("demonym") ? country : null;
  }

  /** A country closes a name unless words of units or a legal form go on after it. */
  private boolean closesName(BodyScan scan, CountryMention country, int end) {
    int next = country.end();
    if (next >= end || !scan.isCapitalised(next)) {
      return !(next < end && (scan.is(next, "-") || scan.is(next, "/")));
    }
    return !words.isField(scan.token(next))
        && words.closer(scan.tokens(), next, end) == null
        && scan.countries().at(next) == null;
  }

  /** The full stop of "PT." and "Pte.". */
  private boolean isStopInside(BodyScan scan, int at, int end) {
    Token token = scan.token(at);
    if (!token.is(".") || at == 0) {
      return false;
    }
    boolean legal = scan.is(at - 1, "pt") || scan.is(at - 1, "cv");
    return legal
        || !token.spaceBefore()
            && at + 1 < end
            && scan.isCapitalised(at + 1)
            && words.closer(scan.tokens(), at - 1, end) != null;
  }

  private boolean endsName(BodyScan scan, int at, int from) {
    if (scan.found().startingAt(at) != null) {
      return true;
    }
    return at > from
        && (posts.opensPost(scan.text(), at) || opensOther(scan, at) || isOther(scan, at));
  }

  private boolean opensOther(BodyScan scan, int at) {
    return words.opener(scan.tokens(), at, Math.min(at + 4, scan.tokens().size())) != null
        && !words.isField(scan.token(at));
  }

  private boolean isOther(BodyScan scan, int at) {
    Token token = scan.token(at);
    return isCalendar(token) || posts.afterTitles(scan.text(), at, at + 1) > at;
  }

  boolean isCalendar(Token token) {
    return time.weekday(token) > 0 || time.month(token) > 0 && token.form().length() > 3;
  }

  /** The index after a conjunction, preposition or comma inside a name; -1 where the name ends. */
  private int afterJoin(BodyScan scan, int at, int from, int end, String type) {
    if (at + 1 >= end) {
      return -1;
    }
    Token token = scan.token(at);
    if (isGlue(scan, at)) {
      return at + 2;
    }
    if (token.is(",")) {
      return "government".equals(type) ? afterList(scan, at, end) : -1;
    }
    return words.isInner(token) ? afterInner(scan, at, from, end, type) : -1;
  }

  /** "-", "/" and "&" between capitals; "Children's Hospital". */
  private boolean isGlue(BodyScan scan, int at) {
    Token token = scan.token(at);
    boolean mark = token.is("-") || token.is("/");
    return scan.isCapitalised(at + 1)
        && (token.is("&")
            || mark && !token.spaceBefore() && !scan.token(at + 1).spaceBefore()
            || token.is("'s") && words.ownsInside(scan.token(at - 1)));
  }

  private int afterInner(BodyScan scan, int at, int from, int end, String type) {
    Token token = scan.token(at);
    boolean conjunction = token.is("dan") || token.is("and");
    if (!conjunction && (scan.is(at + 1, "the") || scan.is(at + 1, "di"))) {
      return at + 2 < end && scan.isCapitalised(at + 2) ? at + 2 : -1;
    }
    if (!isNamePart(scan, at + 1, from, end)) {
      return -1;
    }
    if (conjunction) {
      return joins(scan, at + 1, end, type) ? at + 2 : -1;
    }
    return !words.isLoose(token) || words.isField(scan.token(at + 1)) ? at + 2 : -1;
  }

  /** "dan" joins fields of one name, not two bodies. */
  private boolean joins(BodyScan scan, int next, int end, String type) {
    Token token = scan.token(next);
    if ("company".equals(type)
        || token.is("pemerintah")
        || words.isDistrict(token)
        || scan.found().at(next) != null
        || scan.countries().startingAt(next) != null) {
      return false;
    }
    if (closedRun(scan, next, end, type) || words.opener(scan.tokens(), next, end) != null) {
      return false;
    }
    return words.isField(token) || "government".equals(type) && !token.isAllCaps();
  }

  /** True where the capitals from a token on are a name of their own: "Cebu Maritime Academy". */
  private boolean closedRun(BodyScan scan, int at, int end, String type) {
    boolean field = "government".equals(type);
    for (int i = at; i < end && scan.isCapitalised(i); i++) {
      TokenTrie.Hit<String> closer = words.closer(scan.tokens(), i, end);
      boolean mere = field && closer != null && closer.values().get(0).equals("company");
      if (closer != null && !(mere && words.isField(scan.token(i)))) {
        return true;
      }
    }
    return false;
  }

  /** ", Perindustrian, dan Energi": a comma goes on where fields follow up to a conjunction. */
  private int afterList(BodyScan scan, int comma, int end) {
    int at = comma + 1;
    if (scan.is(at, "dan") || scan.is(at, "and")) {
      return at + 1 < end && isFieldWord(scan, at + 1) ? at + 1 : -1;
    }
    int item = at;
    while (item < end && isFieldWord(scan, item)) {
      item++;
    }
    if (item == at && isBeforeLastField(scan, item, end)) {
      item++;
    }
    boolean goesOn =
        item > at
            && item < end
            && (scan.is(item, ",") || scan.is(item, "dan") || scan.is(item, "and"));
    return goesOn ? item : -1;
  }

  /** An unknown word of a list that closes with a field: ", Alam, dan Kualitas Pangan". */
  private boolean isBeforeLastField(BodyScan scan, int at, int end) {
    return at + 3 < end
        && scan.isCapitalised(at)
        && !scan.token(at).isAllCaps()
        && scan.found().at(at) == null
        && scan.countries().at(at) == null
        && scan.is(at + 1, ",")
        && (scan.is(at + 2, "dan") || scan.is(at + 2, "and"))
        && isFieldWord(scan, at + 3);
  }

  private boolean isFieldWord(BodyScan scan, int at) {
    return scan.isCapitalised(at) && words.isField(scan.token(at));
  }

  /** Past "di Karachi" behind the name of an embassy or consulate. */
  int missionEnd(BodyScan scan, int first, int end, int limit) {
    boolean place = end + 1 < limit && (scan.is(end, "di") || scan.is(end, "in"));
    boolean named = words.isNamedByCity(scan.token(first)) && end > first + 1;
    if (!place || named || !words.isMission(scan.token(first)) || !scan.isCapitalised(end + 1)) {
      return end;
    }
    int at = end + 1;
    while (at < limit && at <= end + 2 && scan.isCapitalised(at) && !isCalendar(scan.token(at))) {
      at++;
    }
    return at;
  }
}
