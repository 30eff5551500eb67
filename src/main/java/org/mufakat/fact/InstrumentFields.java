package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Reads the fields in the name of an instrument ("extradition treaty", "perjanjian ekstradisi") and
 * in the nouns right beside it ("kontrak pengadaan gerbong", "lithium supply agreement").
 */
final class InstrumentFields {

  /** Their names say of what sort they are, not which goods they are about. */
  private static final Set<String> TRADE = Set.of("FTA", "CEPA");

  private static final int LONGEST_MODIFIER = 5;

  private final Mentions mentions;
  private final ReadText text;
  private final FieldWords words;
  private final FieldShape shape;
  private final FieldLists lists;
  private final FieldBorders borders;
  private final KnownFields known;

  InstrumentFields(
      Mentions mentions, FieldWords words, FieldShape shape, FieldLists lists, KnownFields known) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.words = words;
    this.shape = shape;
    this.lists = lists;
    this.borders = new FieldBorders(mentions, words, shape);
    this.known = known;
  }

  /**
   * The fields of an instrument.
   *
   * @param first where its sentence begins
   * @param limit where what belongs to it ends
   */
  List<Stretch> of(InstrumentMention what, int first, int limit) {
    if (TRADE.contains(what.kind()) || Predecessors.isNoun(what)) {
      return List.of();
    }
    List<Stretch> beside =
        text.language() == Language.ENGLISH
            ? modifier(what, first).stream().toList()
            : complement(what, limit);
    if (beside.isEmpty()) {
      return named(what);
    }
    List<Stretch> both = new ArrayList<>(known.in(what.first(), what.end()));
    both.addAll(beside);
    return text.language() == Language.ENGLISH ? beside : both;
  }

  /** "Treaty on Mutual Legal Assistance", "perjanjian ekstradisi": in the name itself. */
  private List<Stretch> named(InstrumentMention what) {
    int at = what.first();
    while (at < what.end() && words.endOf(Role.HEAD, at, what.end()) < 0) {
      at++;
    }
    int head = at < what.end() ? words.endOf(Role.HEAD, at, what.end()) : what.end();
    if (head >= what.end()) {
      return List.of();
    }
    int about = words.endOf(Role.ABOUT, afterBracket(head, what.end()), what.end());
    if (about > head) {
      return shape.field(about, titleEnd(what.end())).stream().toList();
    }
    return text.language() == Language.ENGLISH ? List.of() : sorted(head, what.end());
  }

  private int afterBracket(int at, int limit) {
    int end = at;
    while (text.token(at).is("(") && end < limit && !text.token(end).is(")")) {
      end++;
    }
    return end > at ? Math.min(end + 1, limit) : at;
  }

  /** "… Combating Crime and" may go on in capitals: "Developing Police Cooperation". */
  private int titleEnd(int from) {
    int end = from;
    int limit = text.sentenceAt(from - 1).end();
    while (end < limit
        && (text.token(end).isCapitalised()
            || end + 1 < limit && isJoin(end) && text.token(end + 1).isCapitalised()
            || isJoin(end - 1) && text.token(end).isCapitalised())) {
      end++;
    }
    return end;
  }

  private boolean isJoin(int at) {
    return words.is(Role.JOIN, at);
  }

  private List<Stretch> sorted(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && (isSort(first) || text.token(first).isMark())) {
      first++;
    }
    while (end > first && (isSort(end - 1) || text.token(end - 1).isMark())) {
      end--;
    }
    for (int i = first; i < end; i++) {
      if (text.token(i).isMark() || words.endOf(Role.HEAD, i, end) > i) {
        return List.of();
      }
    }
    return first < end ? shape.field(first, end).stream().toList() : List.of();
  }

  private boolean isSort(int at) {
    boolean known = Mentions.at(mentions.sectors(), at).filter(one -> one.length() > 1).isPresent();
    return !known && words.is(Role.SORT, at) || text.token(at).isNumber();
  }

  /** "perjanjian kerja sama pemutakhiran data": the noun right behind an instrument. */
  private List<Stretch> complement(InstrumentMention what, int limit) {
    int at = what.end();
    while (at < limit && (text.token(at).is(")") || text.token(at).is("\""))) {
      at++;
    }
    while (at < limit && !isKnownAt(at) && beforeField(at, limit) > at) {
      at = beforeField(at, limit);
    }
    if (at >= limit
        || !text.token(at).isWord()
        || at > what.end() && text.token(at - 1).is("lain")
        || words.is(Role.VAGUE, at)
        || words.endOf(Role.ABOUT, at, limit) > at
        || words.endOf(Role.FIELD, at, limit) > at) {
      return List.of();
    }
    return lists.from(at, limit).fields().stream().filter(field -> !isName(field)).toList();
  }

  /** Words in capitals, unless they are a title's: "Pengembangan Biometana". */
  private boolean isName(Stretch field) {
    int before = field.first() - 1;
    boolean titled = text.token(before).isCapitalised() && words.is(Role.LEAD, before);
    return shape.isUnknownName(field) && !titled;
  }

  private int beforeField(int at, int limit) {
    int sort = Math.max(words.endOf(Role.SORT, at, limit), words.endOf(Role.LEAD, at, limit));
    return text.token(at).isNumber() ? at + 1 : sort;
  }

  private boolean isKnownAt(int at) {
    return Mentions.at(mentions.sectors(), at).filter(one -> one.first() == at).isPresent();
  }

  /** "a ten-year lithium supply agreement": the nouns before the head of an English instrument. */
  private Optional<Stretch> modifier(InstrumentMention what, int from) {
    int head = what.first();
    while (head < what.end() && words.endOf(Role.HEAD, head, what.end()) < 0) {
      head++;
    }
    int first = what.first();
    while (first > from && what.first() - first < LONGEST_MODIFIER && modifies(first - 1)) {
      first--;
    }
    boolean open = first > from && !isBorder(first - 1);
    List<Stretch> fields = sorted(first, head);
    if (fields.isEmpty() || open || isHeadline(what)) {
      return known.in(first, head).stream().filter(field -> !isSort(field.first())).findFirst();
    }
    return fields.stream().filter(field -> !shape.isUnknownName(field)).findFirst();
  }

  private boolean isHeadline(InstrumentMention what) {
    return text.sentenceAt(what.first()).kind() == Sentence.Kind.TITLE;
  }

  private boolean modifies(int at) {
    Token token = text.token(at);
    boolean glue = token.is("-") && !token.spaceBefore();
    boolean counted = token.isNumber() && !text.token(at + 1).is("-");
    boolean word =
        (token.isWord() || token.isNumber())
            && !counted
            && borders.at(at, at + 1).edge() == FieldBorders.Edge.INSIDE;
    return glue || word && !isArticle(at) && !token.is("of");
  }

  /** A word that shows where the noun phrase of an instrument begins. */
  private boolean isBorder(int at) {
    Token token = text.token(at);
    return isArticle(at)
        || !token.isWord()
        || words.is(Role.ENDS, at)
        || Mentions.at(mentions.durations(), at).isPresent();
  }

  private boolean isArticle(int at) {
    Token token = text.token(at);
    return token.is("a") || token.is("an") || token.is("the") || token.is("'s");
  }
}
