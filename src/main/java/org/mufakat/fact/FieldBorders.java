package org.mufakat.fact;

import org.mufakat.fact.FieldWords.Role;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * Tells what the words of a list of fields do to it: belong to a field, divide fields, end them.
 */
final class FieldBorders {

  private static final int LONGEST_BRACKET = 10;

  private final Mentions mentions;
  private final ReadText text;
  private final FieldWords words;
  private final FieldShape shape;

  FieldBorders(Mentions mentions, FieldWords words, FieldShape shape) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.words = words;
    this.shape = shape;
  }

  /** What stands between two fields, or in one. */
  enum Edge {
    /** A word of the field. */
    INSIDE,
    COMMA,
    /** "dan", "and": divides, or joins two words of one field. */
    JOIN,
    /** "serta", "as well as": divides. */
    DIVIDES,
    /** "termasuk", "di bidang": fields begin, or those of a wider one. */
    OPENS,
    /** A complement that is no part of the field: "di lahan kering". */
    ASIDE,
    END
  }

  /**
   * @param end index after its words
   */
  record Border(Edge edge, int end) {}

  /** What the words at an index do. */
  Border at(int at, int limit) {
    if (isInsideKnown(at)) {
      return new Border(Edge.INSIDE, at + 1);
    }
    Token token = text.token(at);
    return token.isMark() ? mark(at, limit) : word(at, limit);
  }

  /** "minyak dan gas bumi": the table knows it as one. */
  private boolean isInsideKnown(int at) {
    return Mentions.at(mentions.sectors(), at).filter(one -> one.length() > 1).isPresent();
  }

  private Border mark(int at, int limit) {
    Token token = text.token(at);
    if (token.is(",")) {
      return new Border(Edge.COMMA, at + 1);
    }
    if (token.is("(")) {
      return bracket(at, limit);
    }
    boolean glued = !token.spaceBefore() && at + 1 < limit && !text.token(at + 1).spaceBefore();
    boolean joins = token.is("&") || token.is("/") || token.is("-") || token.is("'");
    if (token.is("&")) {
      return new Border(Edge.JOIN, at + 1);
    }
    return new Border(joins && glued ? Edge.INSIDE : Edge.END, at + 1);
  }

  /** "(AI)" is passed over, "(2)" counts the next member. */
  private Border bracket(int at, int limit) {
    for (int i = at + 1; i < limit && i < at + LONGEST_BRACKET; i++) {
      if (text.token(i).is(")")) {
        boolean counts =
            i == at + 2
                && (text.token(at + 1).isNumber() || text.token(at + 1).form().length() == 1);
        return new Border(counts ? Edge.DIVIDES : Edge.ASIDE, i + 1);
      }
    }
    return new Border(Edge.END, at + 1);
  }

  private Border word(int at, int limit) {
    int join = words.endOf(Role.JOIN, at, limit);
    if (join > at) {
      boolean sure = words.endOf(Role.DIVIDES, at, limit) == join;
      return new Border(sure ? Edge.DIVIDES : Edge.JOIN, join);
    }
    int opens = Math.max(words.endOf(Role.FIELD, at, limit), words.endOf(Role.SUCH, at, limit));
    if (opens > at) {
      return new Border(Edge.OPENS, opens);
    }
    int aside = words.endOf(Role.ASIDE, at, limit);
    if (aside > at) {
      return new Border(Edge.ASIDE, aside);
    }
    if (ends(at, limit)) {
      return new Border(Edge.END, at + 1);
    }
    int name = nameEnd(at);
    return name > at ? new Border(Edge.ASIDE, name) : new Border(Edge.INSIDE, at + 1);
  }

  private boolean ends(int at, int limit) {
    boolean instrument =
        Mentions.at(mentions.instruments(), at)
            .filter(one -> !one.isWeak())
            .map(InstrumentMention::first)
            .isPresent();
    return words.endOf(Role.ENDS, at, limit) > at
        || shape.isVerb(at)
        || instrument
        || Mentions.at(mentions.dates(), at).isPresent()
        || Mentions.at(mentions.amounts(), at).isPresent()
        || Mentions.at(mentions.durations(), at).isPresent()
        || Mentions.at(mentions.persons(), at).isPresent()
        || Mentions.at(mentions.occasions(), at).isPresent();
  }

  /** The end of a country's or body's name, or -1. */
  private int nameEnd(int at) {
    return Mentions.at(mentions.countries(), at)
        .map(CountryMention::end)
        .or(() -> Mentions.at(mentions.institutions(), at).map(InstitutionMention::end))
        .orElse(-1);
  }
}
