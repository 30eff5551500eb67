package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mufakat.fact.FieldLists.FieldList;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Reads fields of cooperation in the words of the article: behind words such as "di bidang" or
 * "covers", beside an instrument ("kontrak pengadaan gerbong", "fisheries agreement"), in it
 * ("extradition treaty").
 */
final class Fields {

  private static final int FOREIGN = 3;
  private static final int OPENING = 6;
  private static final int LONGEST_NOUN = 9;
  private static final int REACH = 45;

  private final ReadText text;
  private final FieldWords words;
  private final FieldShape shape;
  private final FieldLists lists;
  private final FieldOpeners openers;
  private final InstrumentFields instruments;
  private final KnownFields known;
  private final FieldLines lines;

  Fields(Mentions mentions) {
    this.text = mentions.text();
    this.words = new FieldWords(text);
    this.shape = new FieldShape(mentions, words);
    this.lists = new FieldLists(mentions, words, shape);
    this.openers = new FieldOpeners(mentions, words, shape, lists);
    this.known = new KnownFields(mentions, words);
    this.instruments = new InstrumentFields(mentions, words, shape, lists, known);
    this.lines = new FieldLines(text, words, lists);
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
    return instruments.of(what, first, limit);
  }

  /** Fields of the table in a stretch, outside names; those side by side are one. */
  List<Stretch> known(int first, int end) {
    return known.in(first, end);
  }

  /** The fields of a list that goes on line by line behind a sentence. */
  List<Stretch> listed(Sentence sentence) {
    return lines.behind(sentence);
  }

  /** What may stand behind an instrument before its fields. */
  enum Reach {
    /** Its parties, its day and its place, and few other words. */
    CLAUSE(FOREIGN),
    /** The same, where its name has told a field: an aim tells no more. */
    NAMED(FOREIGN),
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
      boolean subject = foreign <= Reach.SUBJECT.foreign;
      FieldList list = opened(at, limit, reach, subject, fields.isEmpty());
      if (!list.isEmpty()) {
        fields.addAll(list.fields());
        at = list.end();
      } else {
        int next = openers.between(at, end);
        foreign += next < 0 ? 1 : 0;
        at = next < 0 ? at + 1 : next;
      }
    }
    return fields;
  }

  private FieldList opened(int at, int limit, Reach reach, boolean subject, boolean first) {
    if (reach == Reach.THEME) {
      return openers.themed(at, limit);
    }
    FieldList covered =
        subject ? openers.covered(at, limit, reach == Reach.CONTENTS) : FieldOpeners.none(at);
    boolean clause = reach == Reach.CLAUSE || reach == Reach.NAMED;
    boolean open = covered.isEmpty() && clause && first;
    return open ? openers.opened(at, limit, reach == Reach.CLAUSE) : covered;
  }

  /** True where a clause begins with words, or with a preposition before them. */
  boolean opensClause(int at, int first) {
    int from = at > first && words.is(Role.OPENS, at - 1) ? at - 1 : at;
    return from == first || text.token(from - 1).is(",") || text.token(from - 1).is("bahwa");
  }

  /** What a sentence says at the opening of a clause that an agreement holds: "isinya meliputi". */
  List<Stretch> contents(int first, int end) {
    for (int at = first; at < end; at++) {
      boolean opens = at < first + OPENING || text.token(at - 1).is(",");
      int subject = opens ? words.endOf(Role.CONTENTS, at, end) : -1;
      boolean holds = subject > at && words.endOf(Role.HOLDS, at, end) == subject;
      if (holds || subject > at && at < first + OPENING) {
        List<Stretch> told = behind(subject, end, Reach.CONTENTS);
        return told.isEmpty() && holds ? lists.from(subject, end).fields() : told;
      }
    }
    return List.of();
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

  private List<Stretch> behindAll(Role role, int first, int end, Predicate<Stretch> fits) {
    List<Stretch> fields = new ArrayList<>();
    int at = first;
    while (at < end) {
      int opened = words.endOf(role, at, end);
      FieldList list =
          opened > at && !known.isInName(at) ? lists.from(opened, end) : FieldOpeners.none(at);
      list.fields().stream().filter(fits).forEach(fields::add);
      at = list.isEmpty() ? at + 1 : Math.max(opened, list.end());
    }
    return fields;
  }
}
