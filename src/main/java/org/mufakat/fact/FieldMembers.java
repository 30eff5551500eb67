package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.fact.FieldBorders.Border;
import org.mufakat.fact.FieldBorders.Edge;
import org.mufakat.fact.FieldMember.Link;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.text.ReadText;

/** Cuts the words of one list of fields into its members, up to where the list ends. */
final class FieldMembers {

  private static final int FAR_ASIDE = 12;

  private final ReadText text;
  private final FieldWords words;
  private final FieldShape shape;
  private final FieldBorders borders;
  private final List<FieldMember> members = new ArrayList<>();
  private int start;
  private int aside = -1;
  private Link link = Link.NONE;

  FieldMembers(ReadText text, FieldWords words, FieldShape shape, FieldBorders borders) {
    this.text = text;
    this.words = words;
    this.shape = shape;
    this.borders = borders;
  }

  List<FieldMember> members() {
    return members;
  }

  /** Reads from a token on; returns the index where the list ends. */
  int read(int first, int limit) {
    start = first;
    int at = first;
    while (at < limit && (aside < 0 || at - aside <= FAR_ASIDE)) {
      Border border = border(at, limit);
      if (border.edge() == Edge.END) {
        break;
      }
      if (border.edge() == Edge.ASIDE) {
        aside = aside < 0 ? at : aside;
      } else if (border.edge() != Edge.INSIDE && !divide(at, border)) {
        return at;
      }
      at = border.end();
    }
    close(Math.min(at, limit));
    return at;
  }

  /** "ranging from tea to tourism": "to" divides what "from" opens. */
  private Border border(int at, int limit) {
    boolean to = text.token(at).is("to") && start > 0 && text.token(start - 1).is("from");
    return to ? new Border(Edge.DIVIDES, at + 1) : borders.at(at, limit);
  }

  private boolean divide(int at, Border border) {
    if (!close(at)) {
      return false;
    }
    if (border.edge() == Edge.OPENS) {
      dropWider();
    }
    Link next = at == start ? joined(link, border.edge()) : link(border.edge());
    link = members.isEmpty() ? Link.NONE : next;
    start = border.end();
    aside = -1;
    return true;
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
  private void dropWider() {
    int last = members.size() - 1;
    if (last >= 0 && !shape.isKnown(members.get(last).words())) {
      members.remove(last);
    }
  }

  /**
   * Adds the words so far; false where they end the list: a verb, a name, or behind a last "dan".
   */
  private boolean close(int at) {
    int end = aside < 0 ? at : aside;
    int first = withoutAim(end);
    if (opensWithVerb(first, end) || link == Link.COMMA && isClosed()) {
      return false;
    }
    Optional<Stretch> field = shape.field(first, end);
    boolean name = field.filter(shape::isUnknownName).isPresent() && isPlain();
    if (field.isPresent() && !name) {
      members.add(new FieldMember(first, end, link, aside >= 0));
    }
    return field.isPresent() ? !name : link != Link.COMMA || first >= end;
  }

  private boolean isClosed() {
    return members.stream().anyMatch(member -> member.link() == Link.COMMA_JOIN);
  }

  /** True for a list of common nouns, which no name goes on with. */
  private boolean isPlain() {
    return !members.isEmpty() && !text.token(members.get(0).first()).isCapitalised();
  }

  /** "strengthening trade": the object of a wide aim is the field, at the opening of a list. */
  private int withoutAim(int end) {
    int verb = withoutLead(start, end);
    int object = verb < end ? words.endOf(Role.FURTHERS, verb, end) : -1;
    boolean gerund = verb < end && text.token(verb).key().endsWith("ing");
    return object > verb && (gerund || link == Link.NONE) ? object : start;
  }

  private int withoutLead(int from, int end) {
    int first = from;
    while (first < end && words.is(Role.LEAD, first)) {
      first++;
    }
    return first;
  }

  /** Also "endorsed a plan": an English past before an article. */
  private boolean opensWithVerb(int from, int end) {
    int first = withoutLead(from, end);
    boolean past =
        first + 1 < end
            && text.token(first).key().endsWith("ed")
            && (text.token(first + 1).is("a") || text.token(first + 1).is("the"));
    return first < end && (past || shape.opensWithVerb(first));
  }
}
