package org.mufakat.fact;

/**
 * A member of a list of fields as it stands between two borders.
 *
 * @param link how it is joined to the one before it
 * @param complemented true where a complement behind it is passed over: "tambak di lahan kering"
 */
record FieldMember(int first, int end, Link link, boolean complemented) {

  /** How a member is joined to the one before it. */
  enum Link {
    /** It is the first. */
    NONE,
    COMMA,
    /** "dan", "and". */
    JOIN,
    /** "serta", "as well as". */
    DIVIDES,
    /** "termasuk", "di bidang". */
    OPENS,
    /** ", dan": nothing but "serta" goes on behind it. */
    COMMA_JOIN
  }

  boolean isBehindComma() {
    return link == Link.COMMA || link == Link.COMMA_JOIN;
  }

  Stretch words() {
    return new Stretch(first, end);
  }
}
