package org.mufakat.mention;

import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.reference.PostHead;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * Reads the title of a post from its head on: fields, units, bodies, countries and acronyms in
 * brackets.
 */
final class PostReader {

  private final PostWords posts;
  private final InstitutionWords institutions;

  PostReader(PostWords posts, InstitutionWords institutions) {
    this.posts = posts;
    this.institutions = institutions;
  }

  /**
   * A post.
   *
   * @param first first token, prefix included
   * @param end after its last token
   * @param head what opened it
   * @param loose true where capitals follow that may be part of the post or the name of its holder
   */
  record Post(int first, int end, PostHead head, boolean loose) {}

  /** The post whose head stands at a token, or null. */
  Post read(
      ReadText text,
      int at,
      int end,
      TokenIndex<CountryMention> countries,
      TokenIndex<InstitutionMention> bodies) {
    int from = posts.afterPrefix(text, at, end);
    TokenTrie.Hit<PostHead> head = posts.head(text, from, end);
    if (head == null) {
      return null;
    }
    Tail tail = new Tail(text, end, countries, bodies);
    int stop = tail.from(head.end());
    boolean loose = stop < end && text.token(stop).isCapitalised();
    return new Post(at, stop, head.values().get(0), loose);
  }

  /** What belongs to a post after its head. */
  private final class Tail {
    private final ReadText text;
    private final int end;
    private final TokenIndex<CountryMention> countries;
    private final TokenIndex<InstitutionMention> bodies;

    Tail(
        ReadText text,
        int end,
        TokenIndex<CountryMention> countries,
        TokenIndex<InstitutionMention> bodies) {
      this.text = text;
      this.end = end;
      this.countries = countries;
      this.bodies = bodies;
    }

    int from(int start) {
      int at = start;
      while (at < end) {
        int next = step(at);
        next = next > at ? next : afterJoin(at);
        if (next <= at) {
          break;
        }
        at = next;
      }
      return at;
    }

    /**
     * Past one field word, body, country, bracket or further head; the same index where none
     * follows.
     */
    private int step(int at) {
      if (at >= end) {
        return at;
      }
      Token token = text.token(at);
      InstitutionMention body = bodies.at(at);
      if (body != null && body.first() <= at) {
        return Math.min(body.end(), end);
      }
      CountryMention country = countries.startingAt(at);
      if (country != null) {
        return country.end();
      }
      Acronyms.Bracketed bracketed = Acronyms.at(text.tokens(), at, end);
      if (bracketed != null) {
        return bracketed.after();
      }
      boolean field =
          token.isCapitalised() && institutions.isField(token) && !posts.isSurname(token);
      return field || isUnitAcronym(token, at) ? at + 1 : at;
    }

    /** "Direktur IMATAP": an acronym that no name could be. */
    private boolean isUnitAcronym(Token token, int at) {
      return token.isAllCaps() && token.form().length() >= 3 && !token.form().contains(".");
    }

    /** Past "dan", "of", "bidang", "/" where the post goes on after them. */
    private int afterJoin(int at) {
      Token token = text.token(at);
      int next = at + 1;
      if (next >= end) {
        return at;
      }
      boolean slash = token.is("/") || token.is("-") && !token.spaceBefore();
      boolean comma = token.is(",");
      if (!slash && !comma && !isLink(token)) {
        return at;
      }
      while (next < end && (isLink(text.token(next)) || comma && text.token(next).is("dan"))) {
        next++;
      }
      if (next >= end) {
        return at;
      }
      boolean conjunction = comma || token.is("dan") || token.is("and") || slash;
      return conjunction ? afterConjunction(at, next, comma) : afterPreposition(at, next);
    }

    /**
     * Another field goes on; another head does only after a slash ("Menteri Investasi/Kepala
     * BKPM").
     */
    private int afterConjunction(int at, int next, boolean comma) {
      boolean field =
          text.token(next).isCapitalised()
              && institutions.isField(text.token(next))
              && bodies.startingAt(next) == null;
      if (field && comma) {
        return listGoesOn(next) ? next : at;
      }
      boolean slashHead = text.token(at).is("/") && posts.opensPost(text, next);
      return field || slashHead ? (slashHead ? next + 1 : next) : at;
    }

    private boolean listGoesOn(int at) {
      int item = at;
      while (item < end
          && text.token(item).isCapitalised()
          && institutions.isField(text.token(item))) {
        item++;
      }
      return item < end
          && (text.token(item).is(",")
              || text.token(item).is("dan")
              || text.token(item).is("and")
              || text.token(item - 1 - (item - at)).is("dan")
              || text.token(at - 1).is("dan")
              || text.token(at - 1).is("and"));
    }

    private int afterPreposition(int at, int next) {
      int after = step(next);
      return after > next
          ? after
          : text.token(next).isCapitalised() && isOf(text.token(at)) ? next + 1 : at;
    }

    private boolean isOf(Token token) {
      return token.is("of") || token.is("for") || token.is("bidang") || token.is("urusan");
    }

    private boolean isLink(Token token) {
      return switch (token.key()) {
        case "dan",
            "and",
            "of",
            "for",
            "the",
            "in",
            "to",
            "untuk",
            "bidang",
            "pada",
            "urusan",
            "'s",
            "on",
            "di",
            "bagi" ->
            true;
        default -> false;
      };
    }
  }
}
