package org.mufakat.mention;

import java.util.List;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;
import org.mufakat.text.WordSet;

/**
 * Reads the name of a person where one may begin: capitals, initials, particles and glued parts, at
 * most five words.
 */
final class NameReader {

  private static final int MOST_WORDS = 5;

  private final PostWords posts;
  private final InstitutionWords institutions;
  private final TimeWords time;
  private final WordSet notNames = new WordSet();

  NameReader(PostWords posts, InstitutionWords institutions, TimeWords time) {
    this.time = time;
    this.posts = posts;
    this.institutions = institutions;
    for (String language : List.of("id", "en")) {
      notNames.addAll(
          WordList.of(NameReader.class, language + "/persons.txt").section("not-names"));
    }
  }

  /**
   * A name.
   *
   * @param first its first token, titles left out
   * @param end after its last token, degrees left out
   * @param after index after degrees
   */
  record Name(int first, int end, int after, int words) {}

  /** The name at a token, or null. */
  Name read(PersonScan scan, int at, int end) {
    int first = posts.afterTitles(scan.text(), at, end);
    int next = first;
    int words = 0;
    boolean titled = first > at;
    while (next < end && words < MOST_WORDS) {
      if (isNameWord(scan, next, first) || titled && isSurnameInCapitals(scan, next, first, end)) {
        words++;
        next = glued(scan, next + 1, end);
      } else if (words > 0 && isLink(scan, next, end)) {
        next++;
      } else if (words > 0 && isNickname(scan, next, end)) {
        next += 3;
      } else {
        break;
      }
    }
    return words == 0 || isBare(scan, first, next)
        ? null
        : new Name(first, next, afterDegrees(scan, next, end), words);
  }

  /** A single letter or initials are no name. */
  private static boolean isBare(PersonScan scan, int first, int end) {
    return end - first == 1 && scan.token(first).form().length() < 2;
  }

  private boolean isNameWord(PersonScan scan, int at, int first) {
    Token token = scan.token(at);
    boolean taken =
        scan.bodies().at(at) != null
            || scan.countries().at(at) != null
                && !(at > first && posts.isParticle(scan.token(at - 1)));
    if (!token.isCapitalised() || taken || notNames.has(token)) {
      return false;
    }
    if (posts.isSurname(token)) {
      return true;
    }
    boolean calendar =
        time.month(token) > 0 && token.form().length() > 3 || time.weekday(token) > 0;
    boolean opens = posts.opensName(token);
    boolean field = institutions.isField(token) && !opens;
    boolean acronym = token.isAllCaps() && token.form().length() > 2 && !token.form().contains(".");
    boolean post = posts.opensPost(scan.text(), at) && !(opens && at == first);
    return !calendar && !field && !acronym && !post;
  }

  /** "Mr. IWATA Takeshi": behind a title the surname may stand in capitals. */
  private static boolean isSurnameInCapitals(PersonScan scan, int at, int first, int end) {
    return at == first
        && at + 1 < end
        && scan.token(at).isAllCaps()
        && scan.isFree(at)
        && scan.isCapitalised(at + 1)
        && !scan.token(at + 1).isAllCaps();
  }

  /** A particle or the full stop of an initial, before more of the name. */
  private boolean isLink(PersonScan scan, int at, int end) {
    int next = at;
    while (next + 1 < end && posts.isParticle(scan.token(next))) {
      next++;
    }
    return next > at && scan.isCapitalised(next) || isInitialStop(scan, at, end);
  }

  /** Past "-geun" of "Duk-geun". */
  private static int glued(PersonScan scan, int at, int end) {
    boolean hyphen = at + 1 < end && scan.is(at, "-") && !scan.token(at).spaceBefore();
    return hyphen && scan.token(at + 1).isWord() && !scan.token(at + 1).spaceBefore() ? at + 2 : at;
  }

  private static boolean isInitialStop(PersonScan scan, int at, int end) {
    String before = scan.token(at - 1).form();
    return scan.is(at, ".")
        && !scan.token(at).spaceBefore()
        && before.length() <= 3
        && (before.length() == 1 || before.contains("."))
        && at + 1 < end
        && scan.isCapitalised(at + 1);
  }

  /** The nickname in marks of: Joko "Jokowi" Widodo. */
  private static boolean isNickname(PersonScan scan, int at, int end) {
    return at + 3 < end
        && scan.is(at, "\"")
        && scan.isCapitalised(at + 1)
        && scan.is(at + 2, "\"")
        && scan.isCapitalised(at + 3);
  }

  /** Past degrees, and capitals between commas that can only be such: ", FCPS, FRCS,". */
  private int afterDegrees(PersonScan scan, int from, int end) {
    int at = posts.afterDegrees(scan.text(), from, end);
    while (at + 2 < end
        && scan.is(at, ",")
        && scan.token(at + 1).isAllCaps()
        && scan.isFree(at + 1)
        && (scan.is(at + 2, ",") || scan.is(at + 2, "."))) {
      at = posts.afterDegrees(scan.text(), at + 2, end);
    }
    return at;
  }
}
