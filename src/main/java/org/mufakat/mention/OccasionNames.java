package org.mufakat.mention;

import java.util.Set;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * Finds where the name of an occasion ends: past capitals, years, "ke-43", acronyms and
 * translations in brackets, and the small words between them.
 */
final class OccasionNames {

  private static final int LONGEST_ASIDE = 9;
  private static final Set<String> NEVER_INNER =
      Set.of("di", "pada", "in", "with", "dengan", "dan", "oleh", "by", "at", "serta");

  private final InstitutionWords words;

  OccasionNames(InstitutionWords words) {
    this.words = words;
  }

  /** The index after a name whose words go on at a token. */
  int end(ReadText text, int from, int end) {
    int at = from;
    while (at < end) {
      int next = step(text, at, end);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int step(ReadText text, int at, int end) {
    Token token = text.token(at);
    int ordinal = ordinal(text, at, end);
    if (ordinal > 0) {
      return ordinal;
    }
    if (token.isCapitalised() || isYear(token) || isOrdinal(token) || isAbbreviating(text, at)) {
      return at + 1;
    }
    boolean joined = isSmall(token) || isGlue(text, at, end);
    if (joined && at + 1 < end && goesOn(text, at + 1)) {
      return at + 1;
    }
    return tail(text, at, end);
  }

  /** The full stop of "St. Petersburg". */
  private static boolean isAbbreviating(ReadText text, int at) {
    boolean stop = text.token(at).is(".") && !text.token(at).spaceBefore();
    return stop && at > 0 && text.token(at - 1).is("st");
  }

  private boolean isSmall(Token token) {
    return (words.isInner(token) || token.is("&")) && !NEVER_INNER.contains(token.key());
  }

  private static boolean isGlue(ReadText text, int at, int end) {
    Token token = text.token(at);
    boolean mark = token.is("-") || token.is("/");
    return mark && !token.spaceBefore() && at + 1 < end && !text.token(at + 1).spaceBefore();
  }

  private static boolean goesOn(ReadText text, int at) {
    return text.token(at).isCapitalised() || text.token(at).is("the");
  }

  /** Past "(KTT)", "ke-43", "sesi ke-113", "2025", "of 2024". */
  int tail(ReadText text, int at, int end) {
    if (at >= end) {
      return at;
    }
    int aside = aside(text, at, end);
    if (aside > at) {
      return tail(text, aside, end);
    }
    int ordinal = ordinal(text, text.token(at).is("sesi") ? at + 1 : at, end);
    if (ordinal > 0) {
      return tail(text, ordinal, end);
    }
    boolean ofYear = text.token(at).is("of") && at + 1 < end && isYear(text.token(at + 1));
    if (ofYear) {
      return at + 2;
    }
    return isYear(text.token(at)) ? tail(text, at + 1, end) : at;
  }

  /** Past an acronym, or the name in another language, in brackets. */
  private static int aside(ReadText text, int at, int end) {
    Acronyms.Bracketed bracketed = Acronyms.at(text.tokens(), at, end);
    if (bracketed != null) {
      return bracketed.after();
    }
    if (!text.token(at).is("(")) {
      return at;
    }
    for (int i = at + 1; i < Math.min(end, at + LONGEST_ASIDE); i++) {
      Token token = text.token(i);
      if (token.is(")")) {
        return i > at + 1 ? i + 1 : at;
      }
      boolean name =
          token.isCapitalised()
              || token.is("/")
              || token.is("-")
              || token.is("of")
              || token.is("on");
      if (!name) {
        return at;
      }
    }
    return at;
  }

  private static int ordinal(ReadText text, int at, int end) {
    boolean ordinal =
        at + 2 < end
            && text.token(at).is("ke")
            && text.token(at + 1).is("-")
            && text.token(at + 2).isNumber();
    return ordinal ? at + 3 : -1;
  }

  static boolean isYear(Token token) {
    return token.isNumber() && token.form().length() == 4;
  }

  /** "43rd". */
  static boolean isOrdinal(Token token) {
    String key = token.key();
    return Character.isDigit(key.charAt(0))
        && (key.endsWith("th") || key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd"));
  }
}
