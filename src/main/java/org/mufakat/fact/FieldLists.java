package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.mention.Mentions;
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
  private static final int MOST = 14;

  private final ReadText text;
  private final FieldWords words;
  private final FieldShape shape;
  private final FieldBorders borders;
  private final FieldJoins joins;

  FieldLists(Mentions mentions, FieldWords words, FieldShape shape) {
    this.text = mentions.text();
    this.words = words;
    this.shape = shape;
    this.borders = new FieldBorders(mentions, words, shape);
    this.joins = new FieldJoins(text, shape);
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

  /** The fields that stand from one token on, as far as they go. */
  FieldList from(int first, int end) {
    FieldMembers members = new FieldMembers(text, words, shape, borders);
    int stop = members.read(first, Math.min(end, first + LONGEST_LIST));
    List<Stretch> fields = new ArrayList<>();
    for (FieldMember member : joins.fields(members.members())) {
      shape.field(member.first(), member.end()).ifPresent(fields::add);
    }
    return new FieldList(fields.size() > MOST ? fields.subList(0, MOST) : fields, stop);
  }
}
