package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mufakat.fact.FieldLists.FieldList;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mention.SectorMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Reads fields of cooperation in the words of the article: behind words such as "di bidang" or
 * "covers", beside an instrument ("kontrak pengadaan gerbong", "fisheries agreement"), in it
 * ("extradition treaty").
 */
final class Fields {

  /** Their names say of what sort they are, not which goods they are about. */
  private static final Set<String> TRADE = Set.of("FTA", "CEPA");

  private static final int FOREIGN = 3;
  private static final int OPENING = 6;
  private static final int LONGEST_NOUN = 9;
  private static final int REACH = 45;
  private static final int LONGEST_MODIFIER = 5;

  private final Mentions mentions;
  private final ReadText text;
  private final FieldWords words;
  private final FieldShape shape;
  private final FieldLists lists;
  private final FieldBorders borders;

  Fields(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.words = new FieldWords(text);
    this.shape = new FieldShape(mentions, words);
    this.lists = new FieldLists(mentions, words, shape);
    this.borders = new FieldBorders(mentions, words, shape);
  }

  /** A field as written, with its concept where the table knows the words. */
  SectorFact fact(Stretch field) {
    String stated = text.words(field.first(), field.end()).replaceAll("\\s+", " ");
    return new SectorFact(stated, shape.concept(field));
  }

  /** A stretch as a field, shortened to what says something. */
  Optional<Stretch> phrase(Stretch words) {
    return shape.field(words.first(), words.end()).filter(field -> !shape.isUnknownName(field));
  }

  /** The fields that an instrument's own name gives, and the words right beside it. */
  List<Stretch> of(InstrumentMention what, int first, int limit) {
    if (TRADE.contains(what.kind())) {
      return List.of();
    }
    List<Stretch> beside =
        text.language() == Language.ENGLISH
            ? modifier(what, first).stream().toList()
            : complement(what, limit);
    return beside.isEmpty() ? named(what) : beside;
  }

  /** What may stand behind an instrument before its fields. */
  enum Reach {
    /** Its parties, its day and its place, and few other words. */
    CLAUSE(FOREIGN),
    /** Its parties: "kerja sama dengan Fiji meliputi". */
    SUBJECT(1),
    /** The same, where they can be nothing else: "isinya antara lain". */
    CONTENTS(1),
    /** An event, before what it was about: "pelatihan tentang", "workshop on". */
    THEME(1);

    private final int foreign;

    Reach(int foreign) {
      this.foreign = foreign;
    }
  }

  /**
   * The fields behind an instrument or an act of cooperation.
   *
   * @param noun end index of the words that name it
   */
  List<Stretch> behind(int noun, int limit, Reach reach) {
    List<Stretch> fields = new ArrayList<>();
    int end = Math.min(limit, noun + REACH);
    int at = noun;
    int foreign = 0;
    while (at < end && foreign <= reach.foreign) {
      FieldList list = none(at);
      if (reach == Reach.THEME) {
        list = themed(at, limit);
      } else {
        list = foreign <= Reach.SUBJECT.foreign ? covered(at, limit, reach) : list;
        boolean open = list.isEmpty() && reach == Reach.CLAUSE && fields.isEmpty();
        list = open ? opened(at, limit) : list;
      }
      if (!list.isEmpty()) {
        fields.addAll(list.fields());
        at = list.end();
      } else {
        int next = between(at, end);
        foreign += next < 0 ? 1 : 0;
        at = next < 0 ? at + 1 : next;
      }
    }
    return fields;
  }

  /** True where a clause begins with words, or with a preposition before them. */
  boolean opensClause(int at, int first) {
    int from = at > first && words.is(Role.OPENS, at - 1) ? at - 1 : at;
    return from == first || text.token(from - 1).is(",") || text.token(from - 1).is("bahwa");
  }

  /** What a sentence says near its opening that an agreement holds: "Isinya antara lain". */
  List<Stretch> contents(int first, int end) {
    int limit = Math.min(end, first + OPENING);
    for (int at = first; at < limit; at++) {
      int subject = words.endOf(Role.CONTENTS, at, end);
      if (subject > at) {
        List<Stretch> told = behind(subject, end, Reach.CONTENTS);
        boolean direct = told.isEmpty() && words.endOf(Role.HOLDS, at, end) == subject;
        return direct ? lists.from(subject, end).fields() : told;
      }
    }
    return List.of();
  }

  /**
   * True where the last words of a sentence open a list: "mencakup:", "in the following areas:".
   */
  boolean opensList(Sentence sentence) {
    for (int at = Math.max(sentence.first(), sentence.end() - OPENING); at < sentence.end(); at++) {
      if (words.endOf(Role.COVERS, at, sentence.end()) > at
          || words.endOf(Role.FIELD, at, sentence.end()) > at
          || words.endOf(Role.SUCH, at, sentence.end()) > at) {
        return true;
      }
    }
    return false;
  }

  /** True for a line that opens with a number, a letter or a bullet, or closes with a semicolon. */
  boolean isItem(Sentence line) {
    return marker(line) > line.first() || text.token(line.end() - 1).is(";");
  }

  /** The field that a line of a list names. */
  List<Stretch> item(Sentence line) {
    FieldList list = lists.from(marker(line), line.end());
    return list.fields().stream().limit(1).toList();
  }

  private int marker(Sentence line) {
    int first = line.first();
    Token token = text.token(first);
    boolean counts = token.isNumber() || token.isWord() && token.form().length() == 1;
    boolean closed = first + 1 < line.end() && text.token(first + 1).isMark();
    return counts && closed ? first + 2 : token.isMark() ? first + 1 : first;
  }

  /** The fields behind every word for "field" in a stretch. */
  List<Stretch> inFields(int first, int end) {
    return behindAll(Role.FIELD, first, end, field -> true);
  }

  /** What the words of a stretch say that a meeting or an event is about. */
  List<Stretch> topics(int first, int end) {
    return behindAll(Role.TOPIC, first, end, field -> !shape.isUnknownName(field));
  }

  /** What is made or grown at the place that a visit sees: "pabrik komponen trem". */
  List<Stretch> sites(int first, int end) {
    return behindAll(Role.SITE, first, end, field -> !shape.isUnknownName(field)).stream()
        .limit(1)
        .toList();
  }

  /** What the name of an event, or the description before it, says that it is about. */
  List<Stretch> ofEvent(int first, int end, int from) {
    List<Stretch> topics = new ArrayList<>();
    for (int at = Math.max(from, first - LONGEST_NOUN); at < end; at++) {
      int noun = at < first ? words.endOf(Role.EVENT, at, first) : -1;
      int theme = at >= first ? words.endOf(Role.THEME, at, end) : -1;
      if (noun > at && lists.from(noun, first).end() == first) {
        shape
            .field(noun, first)
            .filter(topic -> !shape.isUnknownName(topic))
            .ifPresent(topics::add);
      }
      if (theme > at) {
        shape.field(theme, end).ifPresent(topics::add);
      }
    }
    return topics;
  }

  /** The goods that a stretch of an agreement on trade names. */
  List<Stretch> goods(int first, int end) {
    return behindAll(Role.GOODS, first, end, field -> !shape.isUnknownName(field));
  }

  /** True for the name of an agreement on trade. */
  boolean isOnTrade(int first, int end) {
    for (int at = first; at < end; at++) {
      if (words.is(Role.TRADE, at)) {
        return true;
      }
    }
    return false;
  }

  /** Fields of the table in a stretch, outside names; those side by side are one. */
  List<Stretch> known(int first, int end) {
    List<Stretch> known = new ArrayList<>();
    for (SectorMention sector : Mentions.within(mentions.sectors(), first, end)) {
      boolean plain = sector.length() == 1 && isSort(sector.first());
      if (!plain && !isTitled(sector) && !isInName(sector, first, end)) {
        Stretch last = known.isEmpty() ? null : known.get(known.size() - 1);
        boolean beside = last != null && last.end() == sector.first();
        known.add(new Stretch(beside ? last.first() : sector.first(), sector.end()));
        if (beside) {
          known.remove(known.size() - 2);
        }
      }
    }
    return known;
  }

  /** In capitals within a sentence: part of the name of something. */
  private boolean isTitled(SectorMention sector) {
    Sentence sentence = text.sentenceAt(sector.first());
    return sentence.kind() == Sentence.Kind.BODY
        && sector.first() > sentence.first()
        && text.token(sector.first()).isCapitalised()
        && !text.token(sector.first()).isAllCaps();
  }

  private boolean isInName(SectorMention sector, int first, int end) {
    boolean occasion =
        Mentions.at(mentions.occasions(), sector.first())
            .filter(one -> one.first() < first || one.end() > end)
            .isPresent();
    return occasion || isInName(sector.first());
  }

  private List<Stretch> behindAll(Role role, int first, int end, Predicate<Stretch> fits) {
    List<Stretch> fields = new ArrayList<>();
    int at = first;
    while (at < end) {
      int opened = words.endOf(role, at, end);
      FieldList list = opened > at && !isInName(at) ? lists.from(opened, end) : none(at);
      list.fields().stream().filter(fits).forEach(fields::add);
      at = list.isEmpty() ? at + 1 : Math.max(opened, list.end());
    }
    return fields;
  }

  private boolean isInName(int at) {
    return Mentions.at(mentions.institutions(), at).isPresent()
        || Mentions.at(mentions.persons(), at).isPresent();
  }

  private static FieldList none(int at) {
    return new FieldList(List.of(), at);
  }

  private FieldList themed(int at, int limit) {
    int opened = Math.max(words.endOf(Role.THEME, at, limit), words.endOf(Role.FIELD, at, limit));
    return opened > at ? filtered(lists.from(opened, limit)) : none(at);
  }

  /** The list that a verb at an index has as its object: "meliputi", or that "yaitu" opens. */
  private FieldList covered(int at, int limit, Reach reach) {
    int goal = words.endOf(Role.GOAL, at, limit);
    if (goal > at) {
      return aim(goal, limit);
    }
    int covers = words.endOf(Role.COVERS, at, limit);
    if (covers > at) {
      return lists.from(covers, limit);
    }
    int such = words.endOf(Role.SUCH, at, limit);
    if (such > at) {
      FieldList list = lists.from(such, limit);
      return reach == Reach.CONTENTS ? list : withKnown(list);
    }
    return none(at);
  }

  /** The list that words at an index open, if any. */
  private FieldList opened(int at, int limit) {
    int field = words.endOf(Role.FIELD, at, limit);
    if (field > at) {
      return lists.from(field, limit);
    }
    int aim = words.endOf(Role.AIM, at, limit);
    if (aim > at) {
      return aim(aim, limit);
    }
    int about = words.endOf(Role.ABOUT, at, limit);
    boolean counts = about > at && about < limit && text.token(about).isNumber();
    return about > at && !counts ? filtered(lists.from(about, limit)) : none(at);
  }

  /** "untuk membangun X", "for X"; a wide aim ("meningkatkan X") counts where X is known. */
  private FieldList aim(int at, int limit) {
    int works = works(at, limit);
    if (works > at) {
      return lists.from(works, limit);
    }
    int furthers = words.endOf(Role.FURTHERS, at, limit);
    if (furthers > at) {
      return withKnown(lists.from(furthers, limit));
    }
    boolean verb = text.token(at - 1).is("to");
    return verb ? none(at) : filtered(lists.from(at, limit));
  }

  /** The index behind "build, own and operate", or -1. */
  private int works(int at, int limit) {
    int end = words.endOf(Role.WORKS, at, limit);
    int next = end;
    while (next > 0 && next < limit) {
      int over = text.token(next).is(",") ? next + 1 : next;
      over = Math.max(over, words.endOf(Role.JOIN, over, limit));
      next = over > next ? words.endOf(Role.WORKS, over, limit) : -1;
      end = Math.max(end, next);
    }
    return end;
  }

  /** A list counts where the table knows one of its members. */
  private FieldList withKnown(FieldList list) {
    return list.fields().stream().anyMatch(shape::isKnown) ? list : none(list.end());
  }

  /** "in Kampala", "on Gaza": names are no fields. */
  private FieldList filtered(FieldList list) {
    List<Stretch> fields =
        list.fields().stream().filter(field -> !shape.isUnknownName(field)).toList();
    return new FieldList(fields, list.end());
  }

  /** The index behind words that may stand between an instrument and its field, or -1. */
  private int between(int at, int limit) {
    if (text.token(at).is("(")) {
      int close = at;
      while (close < limit && !text.token(close).is(")")) {
        close++;
      }
      return close + 1;
    }
    int name = nameEnd(at);
    if (name > at) {
      return name;
    }
    Token token = text.token(at);
    int next = Math.max(words.endOf(Role.BETWEEN, at, limit), words.endOf(Role.SUBJECT, at, limit));
    boolean passes = token.isMark() || token.isNumber() || token.isCapitalised();
    return next > at ? next : passes ? at + 1 : -1;
  }

  private int nameEnd(int at) {
    return Math.max(
        Math.max(end(mentions.institutions(), at), end(mentions.persons(), at)),
        Math.max(
            Math.max(end(mentions.dates(), at), end(mentions.amounts(), at)),
            Math.max(end(mentions.occasions(), at), end(mentions.durations(), at))));
  }

  private static int end(List<? extends Mention> list, int at) {
    return Mentions.at(list, at).map(Mention::end).orElse(-1);
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
    return text.token(at).is("(") ? Math.min(between(at, limit), limit) : at;
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
    return words.is(Role.SORT, at) || text.token(at).isNumber();
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
    FieldList list = lists.from(at, limit);
    return list.fields().stream().filter(field -> !isName(field)).toList();
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
      return known(first, head).stream().filter(field -> !isSort(field.first())).findFirst();
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
    return isArticle(at) || !token.isWord() || words.is(Role.ENDS, at);
  }

  private boolean isArticle(int at) {
    Token token = text.token(at);
    return token.is("a") || token.is("an") || token.is("the") || token.is("'s");
  }
}
