package org.mufakat.mention;

import java.util.Locale;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.text.Token;

/**
 * Reads a run of capitals that a closing word ("Corporation"), an acronym in brackets or the way it
 * is introduced makes the name of a body.
 */
final class CapitalRuns {

  private final InstitutionWords words;
  private final PostWords posts;
  private final BodyNames names;

  CapitalRuns(InstitutionWords words, PostWords posts, BodyNames names) {
    this.words = words;
    this.posts = posts;
    this.names = names;
  }

  /** A name: its tokens, its type and the rule that read it. */
  record Run(int first, int end, String type, String rule) {}

  /** The named run that begins at a token, or null. */
  Run at(BodyScan scan, int at, int limit) {
    int first = skipLead(scan, at, limit);
    if (first >= limit || !scan.isCapitalised(first) || posts.opensPost(scan.text(), first)) {
      return officeOf(scan, at, limit);
    }
    if (first > at && words.opener(scan.tokens(), first, limit) != null) {
      return null;
    }
    int end = end(scan, first, limit);
    int stop = firstNoBody(scan, first, end);
    int legal = stop == end ? legalFormEnd(scan, end, limit) : end;
    if (legal > end) {
      return new Run(first, legal, "company", "shape:closed");
    }
    int close = lastCloser(scan, first, stop < end ? stop : end, limit);
    boolean gloss = close > 0 && scan.is(close, ")") && opensBracket(scan, first);
    if (close > 0 && !gloss && (stop == end || close < stop)) {
      String type = closerType(scan, first, close, limit);
      return new Run(withAdjective(scan, at, first, type), close, type, "shape:closed");
    }
    return stop < end ? null : spelled(scan, first, end, limit);
  }

  /** "Halvorsen Biologics, Inc.": behind a comma a legal form still closes the name. */
  private int legalFormEnd(BodyScan scan, int end, int limit) {
    boolean behindComma =
        end + 1 < limit && scan.is(end, ",") && words.isLegal(scan.token(end + 1));
    if (!behindComma) {
      return end;
    }
    int after = end + 2;
    boolean stop = after < limit && scan.is(after, ".") && !scan.token(after).spaceBefore();
    return stop ? after + 1 : after;
  }

  /** "Australian Federal Police": of public bodies the adjective is part of the name. */
  private static int withAdjective(BodyScan scan, int at, int first, String type) {
    CountryMention country = scan.countries().startingAt(at);
    boolean adjective =
        country != null && country.end() == first && country.rule().endsWith("demonym");
    return adjective && !type.equals("company") ? at : first;
  }

  /** True where nothing but capitals stands between a token and an opening bracket before it. */
  private static boolean opensBracket(BodyScan scan, int at) {
    int before = at - 1;
    while (scan.isCapitalised(before) || scan.is(before, "&")) {
      before--;
    }
    return scan.is(before, "(");
  }

  /** "Prime Minister's Office". */
  private Run officeOf(BodyScan scan, int at, int limit) {
    for (int i = at + 1; i < limit && i <= at + 3; i++) {
      if (scan.is(i, "'s")) {
        boolean office =
            i + 1 < limit
                && scan.token(i + 1).form().equals("Office")
                && scan.countries().at(i - 1) == null;
        return office ? new Run(at, i + 2, "government", "shape:closed") : null;
      }
      if (!scan.isCapitalised(i)) {
        return null;
      }
    }
    return null;
  }

  /** Past the owner and words that only lead up to a name: "China's", "Delegasi". */
  private int skipLead(BodyScan scan, int at, int limit) {
    int first = at;
    CountryMention country = scan.countries().startingAt(first);
    if (country != null && isOwner(scan, country)) {
      first = country.end();
    }
    while (first < limit
        && (scan.is(first, "'s")
            || words.leadsUp(scan.token(first)) && scan.isCapitalised(afterOf(scan, first)))) {
      first = scan.is(first, "'s") ? first + 1 : afterOf(scan, first);
    }
    return first;
  }

  /** Past "Shares of". */
  private static int afterOf(BodyScan scan, int at) {
    return scan.is(at + 1, "of") ? at + 2 : at + 1;
  }

  /** A country before a name is its owner, not part of it: "China's", "Chinese". */
  private static boolean isOwner(BodyScan scan, CountryMention country) {
    return country.rule().endsWith("demonym") || scan.is(country.end(), "'s");
  }

  /** Where the run of capitals ends that begins at a token. */
  int end(BodyScan scan, int first, int limit) {
    int at = first;
    while (at < limit) {
      boolean name = scan.isCapitalised(at) && !breaks(scan, at, first);
      if (!name && !inside(scan, at, first, limit)) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean breaks(BodyScan scan, int at, int first) {
    Token token = scan.token(at);
    return scan.found().at(at) != null
        || names.isCalendar(token)
        || at > first && (posts.opensPost(scan.text(), at) || isTitle(scan, at));
  }

  private boolean isTitle(BodyScan scan, int at) {
    return posts.afterTitles(scan.text(), at, at + 1) > at;
  }

  private boolean inside(BodyScan scan, int at, int first, int limit) {
    if (at == first || at + 1 >= limit || !scan.isCapitalised(at + 1)) {
      return false;
    }
    Token token = scan.token(at);
    if (token.is("'s")) {
      return words.ownsInside(scan.token(at - 1));
    }
    if (token.is("'") || token.is("’")) {
      return !token.spaceBefore() && scan.token(at - 1).key().endsWith("s");
    }
    if (token.is("and") || token.is("dan")) {
      return words.isField(scan.token(at + 1)) && words.closer(scan.tokens(), at - 1, at) == null;
    }
    boolean hyphen = token.is("-") && !token.spaceBefore() && !scan.token(at + 1).spaceBefore();
    return token.is("&") || hyphen || words.isInner(token) && !words.isLoose(token);
  }

  private int firstNoBody(BodyScan scan, int first, int end) {
    int at = first;
    while (at < end && !words.isNoBody(scan.token(at))) {
      at++;
    }
    return at;
  }

  private int lastCloser(BodyScan scan, int first, int end, int limit) {
    int close = -1;
    for (int at = first; at < end; at++) {
      TokenTrie.Hit<String> closer = words.closer(scan.tokens(), at, Math.min(limit, at + 4));
      if (closer != null && closer.values().get(0).equals(InstitutionWords.NONE)) {
        return -1;
      }
      if (closer != null
          && at > first
          && !(words.isField(scan.token(at)) && opensPost(scan, closer.end(), end))) {
        close = Math.max(close, afterCloser(scan, closer.end(), end, limit));
      }
    }
    return close;
  }

  private boolean opensPost(BodyScan scan, int at, int end) {
    return at >= end && at < scan.tokens().size() && posts.opensPost(scan.text(), at);
  }

  /** "Institute for Scientific Research" goes on; "Pte. Ltd." and "Co., Ltd." go on. */
  private int afterCloser(BodyScan scan, int at, int end, int limit) {
    boolean join = at + 1 < limit && (scan.is(at, "of") || scan.is(at, "for"));
    CountryMention country = join ? countryBehind(scan, at + 1) : null;
    if (country != null) {
      return words.isPublicCloser(scan.tokens(), at - 1) ? country.end() : at;
    }
    boolean goesOn = join && at + 1 < end && scan.isCapitalised(at + 1);
    return goesOn ? end : withStops(scan, at, limit);
  }

  private static CountryMention countryBehind(BodyScan scan, int at) {
    return scan.countries().startingAt(scan.is(at, "the") ? at + 1 : at);
  }

  /** Behind a full stop, a comma, or both: "Co., Ltd". */
  private static int afterMarks(BodyScan scan, int at) {
    int next = scan.is(at, ".") ? at + 1 : at;
    return scan.is(next, ",") ? next + 1 : next;
  }

  private int withStops(BodyScan scan, int at, int limit) {
    int end = at;
    int next = afterMarks(scan, end);
    while (next > end && next < limit && words.closer(scan.tokens(), next, limit) != null) {
      end = words.closer(scan.tokens(), next, limit).end();
      next = afterMarks(scan, end);
    }
    boolean stop =
        end < limit
            && scan.is(end, ".")
            && !scan.token(end).spaceBefore()
            && words.isAbbreviated(scan.token(end - 1))
            && end + 1 < limit;
    return stop ? end + 1 : end;
  }

  private String closerType(BodyScan scan, int first, int close, int limit) {
    for (int at = close - 1; at > first; at--) {
      TokenTrie.Hit<String> closer = words.closer(scan.tokens(), at, limit);
      if (closer != null) {
        return closer.values().get(0);
      }
    }
    return "other";
  }

  /** A run that the acronym in brackets behind it spells, where one of the two acts. */
  private Run spelled(BodyScan scan, int first, int end, int limit) {
    Acronyms.Bracketed bracketed = Acronyms.at(scan.tokens(), end, limit);
    boolean term = words.isTerm(scan.token(first)) || words.isTerm(scan.token(end - 1));
    if (bracketed == null || end - first < 2 || term || isCountry(scan, first, end)) {
      return null;
    }
    int after = bracketed.after();
    boolean unit = posts.endsPost(scan.text(), first) && ownedBehind(scan, after, limit);
    boolean body = !unit && spells(scan, first, end, bracketed) && acts(scan, first, bracketed);
    return body ? new Run(first, end, "other", "shape:acronym") : null;
  }

  /** "Akses Industri (AII) Direktorat Jenderal …": a unit of the body behind it. */
  private boolean ownedBehind(BodyScan scan, int at, int limit) {
    return at < limit
        && (scan.found().startingAt(at) != null || words.opener(scan.tokens(), at, limit) != null);
  }

  private static boolean isCountry(BodyScan scan, int first, int end) {
    CountryMention country = scan.countries().at(first);
    return country != null && country.end() >= end;
  }

  /** Named as an agent here, or wherever the acronym comes back. */
  private boolean acts(BodyScan scan, int first, Acronyms.Bracketed bracketed) {
    if (words.actsAround(scan.tokens(), first, bracketed.after())) {
      return true;
    }
    String form = scan.token(bracketed.first()).form();
    for (int i = bracketed.after(); i < scan.tokens().size(); i++) {
      if (scan.token(i).form().equals(form) && words.actsAround(scan.tokens(), i, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The letters of an acronym stand in the name before it, in order, from its first letter on. */
  private static boolean spells(BodyScan scan, int first, int end, Acronyms.Bracketed bracketed) {
    String acronym = scan.token(bracketed.first()).key();
    String name = scan.text().words(first, end).toLowerCase(Locale.ROOT);
    int at = 0;
    for (int i = 0; i < name.length() && at < acronym.length(); i++) {
      at += name.charAt(i) == acronym.charAt(at) ? 1 : 0;
    }
    return at == acronym.length() && name.charAt(0) == acronym.charAt(0);
  }
}
