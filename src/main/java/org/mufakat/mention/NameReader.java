package org.mufakat.mention;

import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * Reads the name of a person where one may begin: capitals, initials, particles and glued parts, at
 * most five words.
 */
final class NameReader {

  private static final int MOST_WORDS = 5;

  private final PostWords posts;
  private final InstitutionWords institutions;
  private final TimeWords time = new TimeWords();

  NameReader(PostWords posts, InstitutionWords institutions) {
    this.posts = posts;
    this.institutions = institutions;
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
  Name read(
      ReadText text,
      int at,
      int end,
      TokenIndex<CountryMention> countries,
      TokenIndex<InstitutionMention> bodies) {
    int first = posts.afterTitles(text, at, end);
    int next = first;
    int words = 0;
    while (next < end && words < MOST_WORDS) {
      Token token = text.token(next);
      if (isNameWord(text, next, first, countries, bodies)) {
        words++;
        next++;
        next = glued(text, next, end);
      } else if (words > 0
          && posts.isParticle(token)
          && next + 1 < end
          && text.token(next + 1).isCapitalised()) {
        next++;
      } else if (words > 0 && isInitialStop(text, next)) {
        next++;
      } else {
        break;
      }
    }
    return words == 0 ? null : new Name(first, next, posts.afterDegrees(text, next, end), words);
  }

  private boolean isNameWord(
      ReadText text,
      int at,
      int first,
      TokenIndex<CountryMention> countries,
      TokenIndex<InstitutionMention> bodies) {
    Token token = text.token(at);
    if (!token.isCapitalised() || countries.at(at) != null || bodies.at(at) != null) {
      return false;
    }
    if (posts.isSurname(token)) {
      return true;
    }
    boolean calendar =
        time.month(token) > 0 && token.form().length() > 3 || time.weekday(token) > 0;
    boolean field = institutions.isField(token) && !posts.opensName(token);
    boolean acronym = token.isAllCaps() && token.form().length() > 2 && !token.form().contains(".");
    return !calendar && !field && !acronym && (at == first || !posts.opensPost(text, at));
  }

  /** Past "-geun" of "Duk-geun", "'ah" of "Al-Qur'ah". */
  private static int glued(ReadText text, int at, int end) {
    boolean hyphen = at + 1 < end && text.token(at).is("-") && !text.token(at).spaceBefore();
    return hyphen && text.token(at + 1).isWord() && !text.token(at + 1).spaceBefore() ? at + 2 : at;
  }

  private static boolean isInitialStop(ReadText text, int at) {
    Token token = text.token(at);
    return token.is(".")
        && !token.spaceBefore()
        && text.token(at - 1).form().length() <= 3
        && text.token(at - 1).isCapitalised()
        && (text.token(at - 1).form().length() == 1 || text.token(at - 1).form().contains("."))
        && at + 1 < text.tokens().size()
        && text.token(at + 1).isCapitalised();
  }
}
