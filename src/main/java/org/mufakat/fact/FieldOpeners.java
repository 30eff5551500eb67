package org.mufakat.fact;

import java.util.List;
import org.mufakat.fact.FieldLists.FieldList;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/** Reads the list of fields that words at one place open, and what may stand before such words. */
final class FieldOpeners {

  private final Mentions mentions;
  private final ReadText text;
  private final FieldWords words;
  private final FieldShape shape;
  private final FieldLists lists;

  FieldOpeners(Mentions mentions, FieldWords words, FieldShape shape, FieldLists lists) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.words = words;
    this.shape = shape;
    this.lists = lists;
  }

  /** What an event was about: "tentang", "focused on". */
  FieldList themed(int at, int limit) {
    int opened = Math.max(words.endOf(Role.THEME, at, limit), words.endOf(Role.FIELD, at, limit));
    return opened > at ? filtered(lists.from(opened, limit)) : none(at);
  }

  /**
   * The object of a verb that an agreement is the subject of, or what "yaitu" opens.
   *
   * @param trusted true where "yaitu" can open nothing but fields
   */
  FieldList covered(int at, int limit, boolean trusted) {
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
      return trusted ? list : withKnown(list);
    }
    return none(at);
  }

  /**
   * What words such as "tentang" or "untuk" open behind an instrument.
   *
   * @param aims false where "untuk" opens nothing
   */
  FieldList opened(int at, int limit, boolean aims) {
    int field = words.endOf(Role.FIELD, at, limit);
    if (field > at) {
      return lists.from(field, limit);
    }
    int aim = words.endOf(Role.AIM, at, limit);
    if (aims && aim > at) {
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
  int between(int at, int limit) {
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

  static FieldList none(int at) {
    return new FieldList(List.of(), at);
  }
}
