package org.mufakat.mention;

import org.mufakat.text.Sentence;

/**
 * How far the acronym in brackets behind a name says that the name goes: "Saudi Food and Drug
 * Authority (SFDA)", "Kenya National Chamber of Commerce and Industry (KNCCI)".
 *
 * @param first first token of the name
 * @param end token after it
 */
record Spelling(int first, int end) {

  private static final int REACH = 6;

  /** The extent of a name, as read by its shape where no acronym says more. */
  static Spelling of(BodyScan scan, int first, int end, Sentence sentence) {
    int at = end;
    while (at < sentence.end() && at - end < REACH && !scan.is(at, "(") && goesOn(scan, at)) {
      at++;
    }
    Acronyms.Bracketed acronym = Acronyms.at(scan.tokens(), at, sentence.end());
    int from =
        acronym == null ? -1 : Acronyms.spelledFrom(scan.tokens(), acronym, sentence.first(), at);
    boolean longer = from >= 0 && from <= first && isFree(scan, from, first);
    return longer ? new Spelling(from, at) : new Spelling(first, end);
  }

  private static boolean goesOn(BodyScan scan, int at) {
    return scan.isCapitalised(at) || scan.is(at, "and") || scan.is(at, "dan") || scan.is(at, "of");
  }

  private static boolean isFree(BodyScan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.found().at(i) != null) {
        return false;
      }
    }
    return true;
  }
}
