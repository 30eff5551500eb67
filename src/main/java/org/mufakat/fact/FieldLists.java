package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.fact.FieldBorders.Border;
import org.mufakat.fact.FieldBorders.Edge;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;

/**
 * Reads enumerations of fields: "perbenihan, mekanisasi pertanian, dan penanganan pascapanen".
 *
 * <p>Commas and "serta" divide; "dan" divides where both sides can stand alone, and not where they
 * share a word ("pencegahan dan penindakan korupsi", "pertukaran data dan informasi") or the table
 * knows them as one. Complements are passed over, and the list goes on behind them.
 */
final class FieldLists {

  private static final int LONGEST_LIST = 70;
  private static final int FAR_ASIDE = 12;
  private static final int MOST = 14;

  private final ReadText text;
  private final FieldShape shape;
  private final FieldBorders borders;
  private final FieldWords words;

  FieldLists(Mentions mentions, FieldWords words, FieldShape shape) {
    this.text = mentions.text();
    this.shape = shape;
    this.words = words;
    this.borders = new FieldBorders(mentions, words, shape);
  }

  /**
   * A list of fields.
   *
   * @param end index after its last word
   */
  record FieldList(List<Stretch> fields, int end) {

    boolean isEmpty() {
      return fields.isEmpty();
    }
  }

  /** How a member is joined to the one before it. */
  private enum Link {
    NONE,
    COMMA,
    JOIN,
    DIVIDES,
    OPENS,
    COMMA_JOIN
  }

  /** A member as it stands between two borders. */
  private record Member(int first, int end, Link link, boolean complemented) {}

  /** The fields that stand from one token on, as far as they go. */
  FieldList from(int first, int end) {
    int limit = Math.min(end, first + LONGEST_LIST);
    List<Member> members = new ArrayList<>();
    int stop = members(first, limit, members);
    List<Stretch> fields = new ArrayList<>();
    for (Member member : divided(whole(members))) {
      shape.field(member.first(), member.end()).ifPresent(fields::add);
    }
    return new FieldList(fields.size() > MOST ? fields.subList(0, MOST) : fields, stop);
  }

  /** Cuts the words into members; returns where the list ends. */
  private int members(int first, int limit, List<Member> members) {
    int start = first;
    int cut = -1;
    Link link = Link.NONE;
    int at = first;
    while (at < limit) {
      boolean to = text.token(at).is("to") && start > 0 && text.token(start - 1).is("from");
      Border border = to ? new Border(Edge.DIVIDES, at + 1) : borders.at(at, limit);
      switch (border.edge()) {
        case INSIDE -> {}
        case ASIDE -> cut = cut < 0 ? at : cut;
        case END -> {
          close(start, cut < 0 ? at : cut, link, cut >= 0, members);
          return at;
        }
        default -> {
          if (!close(start, cut < 0 ? at : cut, link, cut >= 0, members)) {
            return at;
          }
          if (border.edge() == Edge.OPENS) {
            dropWider(members);
          }
          link = at == start ? joined(link, border.edge()) : link(border.edge());
          if (members.isEmpty()) {
            link = Link.NONE;
          }
          start = border.end();
          cut = -1;
        }
      }
      if (cut >= 0 && at - cut > FAR_ASIDE) {
        break;
      }
      at = border.end();
    }
    close(start, cut < 0 ? Math.min(at, limit) : cut, link, cut >= 0, members);
    return at;
  }

  private static Link link(Edge edge) {
    return switch (edge) {
      case COMMA -> Link.COMMA;
      case JOIN -> Link.JOIN;
      case OPENS -> Link.OPENS;
      default -> Link.DIVIDES;
    };
  }

  /** ", dan": a comma and what follows it are one border. */
  private static Link joined(Link before, Edge edge) {
    boolean comma = before == Link.COMMA || before == Link.COMMA_JOIN;
    boolean join = edge == Edge.JOIN || edge == Edge.DIVIDES;
    return comma && join ? Link.COMMA_JOIN : link(edge);
  }

  /** "sektor strategis seperti energi": the members say what the wider word means. */
  private void dropWider(List<Member> members) {
    if (!members.isEmpty()) {
      Member wider = members.get(members.size() - 1);
      if (!shape.isKnown(new Stretch(wider.first(), wider.end()))) {
        members.remove(members.size() - 1);
      }
    }
  }

  /** Adds a member; false where it ends the list: it opens with a verb, or the list was closed. */
  private boolean close(int first, int end, Link link, boolean complemented, List<Member> members) {
    int start = object(first, end, link);
    if (start < end && opensWithVerb(start, end)) {
      return false;
    }
    boolean closed = members.stream().anyMatch(one -> one.link() == Link.COMMA_JOIN);
    if (closed && link == Link.COMMA) {
      return false;
    }
    Optional<Stretch> field = shape.field(start, end);
    boolean name = field.filter(shape::isUnknownName).isPresent() && isPlain(members);
    if (field.isPresent() && !name) {
      members.add(new Member(start, end, link, complemented));
    } else if (name || link == Link.COMMA && start < end) {
      return false;
    }
    return true;
  }

  /** True for a list of common nouns, which no name goes on with. */
  private boolean isPlain(List<Member> members) {
    return !members.isEmpty() && !text.token(members.get(0).first()).isCapitalised();
  }

  private boolean opensWithVerb(int first, int end) {
    int start = first;
    while (start < end && words.is(Role.LEAD, start)) {
      start++;
    }
    boolean past =
        start + 1 < end
            && text.token(start).key().endsWith("ed")
            && (text.token(start + 1).is("a") || text.token(start + 1).is("the"));
    return start < end && (past || shape.opensWithVerb(start));
  }

  /** "strengthening trade": the object of a wide aim is the field, at the opening of a list. */
  private int object(int first, int end, Link link) {
    int start = first;
    while (start < end && words.is(Role.LEAD, start)) {
      start++;
    }
    boolean gerund = start < end && text.token(start).key().endsWith("ing");
    int object = start < end ? words.endOf(Role.FURTHERS, start, end) : -1;
    return object > start && (gerund || link == Link.NONE) ? object : first;
  }

  /** Commas without a last "dan" set words beside others, they do not count fields. */
  private List<Member> whole(List<Member> members) {
    boolean commas = members.stream().anyMatch(member -> member.link() == Link.COMMA);
    boolean closed =
        members.stream().anyMatch(m -> m.link() != Link.COMMA && m.link() != Link.NONE);
    boolean known = members.stream().allMatch(m -> shape.isKnown(new Stretch(m.first(), m.end())));
    return commas && !closed && !known && members.size() < 3 ? members.subList(0, 1) : members;
  }

  private List<Member> divided(List<Member> members) {
    List<Member> divided = new ArrayList<>();
    boolean commas = members.stream().anyMatch(member -> member.link() == Link.COMMA);
    boolean closed = members.stream().anyMatch(member -> member.link() == Link.COMMA_JOIN);
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (i > 0 && belongsToComplement(members.get(i - 1), member)) {
        continue;
      }
      boolean last = i == members.size() - 1;
      boolean lists = commas && !closed && last;
      boolean inner = members.subList(i + 1, members.size()).stream().anyMatch(FieldLists::comma);
      boolean merges =
          member.link() == Link.JOIN
              && !divided.isEmpty()
              && !lists
              && (inner || !canStandAlone(divided.get(divided.size() - 1), member));
      if (merges) {
        Member before = divided.remove(divided.size() - 1);
        divided.add(new Member(before.first(), member.end(), before.link(), member.complemented()));
      } else {
        divided.add(member);
      }
    }
    return divided;
  }

  /** "bagi pemegang paspor diplomatik dan dinas": one word behind a complement goes on with it. */
  private boolean belongsToComplement(Member one, Member other) {
    Stretch words = new Stretch(other.first(), other.end());
    return other.link() == Link.JOIN
        && one.complemented()
        && other.end() - other.first() == 1
        && !shape.isKnown(words);
  }

  private static boolean comma(Member member) {
    return member.link() == Link.COMMA || member.link() == Link.COMMA_JOIN;
  }

  /** True where "x dan y" are two fields. */
  private boolean canStandAlone(Member one, Member other) {
    Optional<Stretch> left = shape.field(one.first(), one.end());
    Optional<Stretch> right = shape.field(other.first(), other.end());
    if (left.isEmpty() || right.isEmpty() || one.complemented()) {
      return true;
    }
    if (shape.areDifferent(left.get(), right.get())) {
      return true;
    }
    if (text.language() == Language.ENGLISH && sharesObject(right.get())) {
      return false;
    }
    boolean shortLeft = left.get().end() - left.get().first() == 1;
    boolean shortRight = right.get().end() - right.get().first() == 1;
    if (shortLeft && shortRight) {
      return false;
    }
    if (shortLeft) {
      return text.language() == Language.ENGLISH
          ? shape.isKnown(left.get()) && !shape.isAct(left.get().first())
          : !(shape.isAct(left.get().first()) && shape.isAct(right.get().first()));
    }
    return !shortRight || other.complemented() || shape.isKnown(right.get());
  }

  /** "exploration and exploitation of the border zone". */
  private boolean sharesObject(Stretch right) {
    int next = right.first() + 1;
    return next < right.end() && shape.isAct(right.first()) && text.token(next).is("of");
  }
}
