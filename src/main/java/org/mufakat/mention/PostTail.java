package org.mufakat.mention;

import java.util.Set;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.reference.PostHead;
import org.mufakat.text.Token;

/** Reads what belongs to a post after its head: fields, units, bodies, countries, acronyms. */
final class PostTail {

  private static final int LONGEST_UNIT = 12;
  private static final int LONGEST_PLACE = 3;
  private static final int LONGEST_SMALL = 3;
  private static final Set<String> NUMERALS = Set.of("I", "II", "III", "IV", "V", "VI", "VII");

  private final PostWords posts;
  private final InstitutionWords institutions;
  private final PersonScan scan;
  private final int end;
  private final boolean place;
  private final boolean small;

  /**
   * @param end index of the token before which the post ends at the latest
   * @param small true where fields may be in small letters as well
   */
  PostTail(
      PostWords posts,
      InstitutionWords institutions,
      PersonScan scan,
      int end,
      PostHead head,
      boolean small) {
    this.posts = posts;
    this.institutions = institutions;
    this.scan = scan;
    this.end = end;
    this.place = head.takes() == PostHead.Takes.PLACE;
    this.small = small;
  }

  /** The index after all that belongs to the post whose head ends before a token. */
  int from(int start) {
    int at = place ? afterPlace(start) : afterSmallWords(start);
    while (at < end) {
      int next = step(at);
      next = next > at ? next : afterJoin(at);
      next = next > at ? next : afterUnit(at);
      if (next <= at) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Past "Jawa Tengah", "Bandung", and the first of many capitals: "Sumbawa Lalu Hadi". */
  private int afterPlace(int start) {
    int from =
        start < end && isDistrict(start) && scan.isCapitalised(start + 1) ? start + 1 : start;
    int known = posts.afterPlace(scan.text(), from, end);
    if (known > from) {
      return known;
    }
    int run = from;
    while (run < end && scan.isCapitalised(run) && scan.isFree(run)) {
      run++;
    }
    for (int i = Math.min(run, from + LONGEST_PLACE) - 1; i > from; i--) {
      if (institutions.isField(scan.token(i))) {
        return i + 1;
      }
    }
    int abroad = afterCountryOf(run);
    if (run > from && abroad > run) {
      return abroad;
    }
    boolean first = run > from && (from > start || run - from > 2);
    return first && !posts.opensName(scan.token(from)) && !isTitle(from) ? from + 1 : start;
  }

  /** Past ", Belgia" behind a town, before the comma that ends it. */
  private int afterCountryOf(int town) {
    if (town + 1 >= end || !scan.is(town, ",")) {
      return town;
    }
    CountryMention country = scan.countries().startingAt(town + 1);
    return country != null && scan.is(country.end(), ",") ? country.end() : town;
  }

  private boolean isTitle(int at) {
    return posts.afterTitles(scan.text(), at, end) > at;
  }

  /** Past "panitia" of "Ketua panitia NAME" and "hukum perdata" of "Dosen … Universitas X". */
  private int afterSmallWords(int start) {
    int at = start;
    while (at < end
        && at - start < LONGEST_SMALL
        && scan.token(at).isWord()
        && !scan.isCapitalised(at)
        && !posts.isLink(scan.token(at))) {
      at++;
    }
    if (at == start || at >= end) {
      return start;
    }
    boolean body = scan.bodies().startingAt(at) != null;
    boolean field = at == start + 1 && institutions.isField(scan.token(start));
    return body || field && scan.isCapitalised(at) ? at : start;
  }

  /** Past one field word, body, country or bracket; the same index where none follows. */
  private int step(int at) {
    if (at >= end) {
      return at;
    }
    InstitutionMention body = scan.bodies().at(at);
    if (body != null) {
      return Math.min(body.end(), end);
    }
    CountryMention country = scan.countries().startingAt(at);
    if (country != null) {
      return country.end();
    }
    Acronyms.Bracketed bracketed = Acronyms.at(scan.text().tokens(), at, end);
    if (bracketed != null) {
      return bracketed.after();
    }
    if (isDistrict(at) && scan.isCapitalised(at + 1) && scan.isFree(at + 1)) {
      return at + 2;
    }
    if (closesBody(at - 1) && posts.afterPlace(scan.text(), at, end) > at) {
      return posts.afterPlace(scan.text(), at, end);
    }
    return isNumeral(at) || isField(at) || isUnitAcronym(scan.token(at)) || scan.is(at, "setempat")
        ? at + 1
        : at;
  }

  /** True for the last token of a body or of the acronym behind one: a place may follow. */
  private boolean closesBody(int at) {
    return at >= 0 && (scan.bodies().at(at) != null || scan.is(at, ")"));
  }

  /** "Direktur Eropa I NAME": a number of the unit, unless it opens a Balinese name. */
  private boolean isNumeral(int at) {
    return at > 0
        && at + 1 < end
        && NUMERALS.contains(scan.token(at).form())
        && institutions.isField(scan.token(at - 1))
        && !posts.isBirthName(scan.token(at + 1));
  }

  private boolean isDistrict(int at) {
    return scan.isCapitalised(at) && institutions.isDistrict(scan.token(at));
  }

  private boolean isField(int at) {
    Token token = scan.token(at);
    return (token.isCapitalised() || small)
        && institutions.isField(token)
        && !posts.isSurname(token)
        && !posts.opensName(token);
  }

  /** "Direktur IMATAP": an acronym that no name could be. */
  private static boolean isUnitAcronym(Token token) {
    return token.isAllCaps() && token.form().length() >= 3 && !token.form().contains(".");
  }

  /** Past "dan", "of", "bidang", "/" where the post goes on after them. */
  private int afterJoin(int at) {
    Token token = scan.token(at);
    boolean slash = token.is("/") || token.is("-") && !token.spaceBefore();
    boolean comma = token.is(",");
    if (at + 1 >= end || !slash && !comma && !posts.isLink(token)) {
      return at;
    }
    int next = at + 1;
    while (next < end && (posts.isLink(scan.token(next)) || comma && scan.is(next, "dan"))) {
      next++;
    }
    if (next >= end) {
      return at;
    }
    boolean conjunction = comma || slash || token.is("dan") || token.is("and");
    return conjunction ? afterConjunction(at, next, comma) : afterPreposition(at, next);
  }

  /** Another field goes on; so does another head ("Menteri Investasi/Kepala BKPM"). */
  private int afterConjunction(int at, int next, boolean comma) {
    if (comma) {
      return listGoesOn(at, next) ? Math.max(step(next), next) : at;
    }
    if (isField(next)) {
      return next;
    }
    InstitutionMention body = scan.bodies().startingAt(next);
    boolean inUnit =
        body != null && isField(at - 1) && scan.bodies().startingAt(body.end()) != null;
    if (body != null && (inUnit || scan.bodies().at(at - 1) != null)) {
      return body.end();
    }
    CountryMention country = scan.countries().startingAt(next);
    if (country != null && scan.countries().at(at - 1) != null) {
      return country.end();
    }
    int unit = afterUnit(next);
    if (unit > next && !scan.is(at, "/")) {
      return unit;
    }
    TokenTrie.Hit<?> head = posts.head(scan.text(), next, end);
    boolean joined = head != null && (scan.is(at, "/") || scan.is(at, "and"));
    return joined && !posts.opensName(scan.token(next)) ? head.end() : at;
  }

  /** ", Sains, dan Teknologi"; ", Ministry of Law" before a further comma or title. */
  private boolean listGoesOn(int comma, int next) {
    InstitutionMention body = scan.bodies().startingAt(next);
    if (body != null) {
      int after = body.end();
      return after < end && (scan.is(after, ",") || scan.is(after, "and"));
    }
    int item = next;
    while (item < end && isField(item)) {
      item++;
    }
    if (item == next) {
      return unknownListItem(next);
    }
    return item < end
        && (scan.is(item, ",")
            || scan.is(item, "dan")
            || scan.is(item, "and")
            || scan.is(next - 1, "dan")
            || scan.is(next - 1, "and"));
  }

  /** An unknown word between the commas of a list: ", Sains," before ", dan Teknologi". */
  private boolean unknownListItem(int at) {
    if (scan.isCapitalised(at) && scan.is(at - 1, "dan")) {
      return at + 1 < end && scan.countries().startingAt(at + 1) != null;
    }
    return scan.isCapitalised(at)
        && scan.is(at + 1, ",")
        && (scan.is(at + 2, "dan") || scan.is(at + 2, "and"))
        && at + 3 < end
        && isField(at + 3);
  }

  private int afterPreposition(int at, int next) {
    int after = step(next);
    if (after > next) {
      return after;
    }
    boolean of = scan.is(at, "of") || scan.is(at, "for") || scan.is(at, "bidang");
    return of && (scan.isCapitalised(next) || small && scan.token(next).isWord())
            || scan.is(at, "urusan")
            || scan.is(at, "di") && scan.isCapitalised(next)
            || scan.is(at, "in") && scan.isCapitalised(next)
        ? next + 1
        : at;
  }

  /**
   * Past capitals of an unknown unit, where a body, a country or an acronym in brackets follows
   * them: "Cipta Karya Kementerian …", "Pengangkutan Malaysia", "Pembelajaran (Belmawa)".
   */
  private int afterUnit(int at) {
    int next = at;
    while (next < end && next - at < LONGEST_UNIT && isUnitPart(next, at)) {
      next++;
    }
    if (next == at || next >= end || !scan.isCapitalised(next - 1)) {
      return at;
    }
    boolean body = scan.bodies().startingAt(next) != null && !nameBefore(at, next);
    boolean country = scan.countries().startingAt(next) != null && !nameBefore(at, next);
    boolean acronym = Acronyms.at(scan.text().tokens(), next, end) != null;
    return body || country || acronym ? next : at;
  }

  private boolean isUnitPart(int at, int first) {
    Token token = scan.token(at);
    boolean join = at > first && (token.is("dan") || token.is("and") || token.is("of"));
    return join && scan.isCapitalised(at + 1)
        || token.isCapitalised()
            && scan.isFree(at)
            && !posts.isSurname(token)
            && !posts.opensName(token)
            && !posts.opensPost(scan.text(), at)
            && posts.afterTitles(scan.text(), at, end) == at;
  }

  /** Two or more words could be a name, unless the post asks for a unit. */
  private boolean nameBefore(int first, int next) {
    return posts.opensName(scan.token(first)) && next - first > 1;
  }
}
