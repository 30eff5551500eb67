package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.fact.FieldMember.Link;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;

/**
 * Tells two fields that "dan" joins from one of two words: "arsip dan gizi", but "pertukaran data
 * dan informasi".
 */
final class FieldJoins {

  private final ReadText text;
  private final FieldShape shape;

  FieldJoins(ReadText text, FieldShape shape) {
    this.text = text;
    this.shape = shape;
  }

  /** The members of a list, those put together that are one field. */
  List<FieldMember> fields(List<FieldMember> members) {
    List<FieldMember> counted = counted(members);
    List<FieldMember> fields = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      FieldMember member = counted.get(i);
      FieldMember before = fields.isEmpty() ? null : fields.get(fields.size() - 1);
      if (before == null || member.link() != Link.JOIN || divides(counted, i, before)) {
        fields.add(member);
      } else if (!belongsToComplement(before, member)) {
        fields.set(
            fields.size() - 1,
            new FieldMember(before.first(), member.end(), before.link(), member.complemented()));
      }
    }
    return fields;
  }

  /** Commas without a last "dan" set words beside others, they do not count fields. */
  private List<FieldMember> counted(List<FieldMember> members) {
    boolean commas = members.stream().anyMatch(member -> member.link() == Link.COMMA);
    boolean closed =
        members.stream().anyMatch(m -> m.link() != Link.COMMA && m.link() != Link.NONE);
    boolean known = members.stream().allMatch(member -> shape.isKnown(member.words()));
    return commas && !closed && !known && members.size() < 3 ? members.subList(0, 1) : members;
  }

  /** In "a, b dan c" the last "dan" divides, in "a dan b, c" it does not. */
  private boolean divides(List<FieldMember> members, int at, FieldMember before) {
    FieldMember member = members.get(at);
    if (belongsToComplement(before, member)) {
      return false;
    }
    boolean commas = members.stream().anyMatch(one -> one.link() == Link.COMMA);
    boolean closed = members.stream().anyMatch(one -> one.link() == Link.COMMA_JOIN);
    if (commas && !closed && at == members.size() - 1) {
      return true;
    }
    boolean inner =
        members.subList(at + 1, members.size()).stream().anyMatch(FieldMember::isBehindComma);
    return !inner && canStandAlone(before, member);
  }

  /** "bagi pemegang paspor diplomatik dan dinas": one word behind a complement goes on with it. */
  private boolean belongsToComplement(FieldMember one, FieldMember other) {
    return one.complemented() && other.end() - other.first() == 1 && !shape.isKnown(other.words());
  }

  private boolean canStandAlone(FieldMember one, FieldMember other) {
    Optional<Stretch> left = shape.field(one.first(), one.end());
    Optional<Stretch> right = shape.field(other.first(), other.end());
    if (left.isEmpty() || right.isEmpty() || one.complemented()) {
      return true;
    }
    if (shape.areDifferent(left.get(), right.get())) {
      return true;
    }
    boolean english = text.language() == Language.ENGLISH;
    if (isWord(left.get())) {
      boolean alone = english ? standsAlone(left.get()) : !shareObject(left.get(), right.get());
      return !isWord(right.get()) && alone && !(english && hasObject(right.get()));
    }
    boolean apart = !isWord(right.get()) || other.complemented() || shape.isKnown(right.get());
    return apart && !(english && hasObject(right.get()));
  }

  private static boolean isWord(Stretch field) {
    return field.end() - field.first() == 1;
  }

  /** An English noun before the head of another may only describe it: "arts and cultural ties". */
  private boolean standsAlone(Stretch left) {
    return shape.isKnown(left) && !shape.isAct(left.first());
  }

  /** "pencegahan dan penindakan korupsi". */
  private boolean shareObject(Stretch left, Stretch right) {
    return shape.isAct(left.first()) && shape.isAct(right.first());
  }

  /** "exploration and exploitation of the border zone". */
  private boolean hasObject(Stretch right) {
    int next = right.first() + 1;
    return next < right.end() && shape.isAct(right.first()) && text.token(next).is("of");
  }
}
