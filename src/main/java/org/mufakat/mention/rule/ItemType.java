package org.mufakat.mention.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an item is, and what a pattern may ask for in angle brackets. */
public enum ItemType {
  PERSON,
  BODY,
  COUNTRY,
  INSTRUMENT,
  DATE,
  AMOUNT,
  TERM,
  OCCASION,
  /** Asked for only: a body or country. */
  PARTY,
  /** Asked for only: a body, country or person. */
  ACTOR,
  /** Asked for only: an international body. */
  BLOC,
  /** Asked for only: an instrument that is no more than cooperation. */
  COOPERATION,
  /** No mention. */
  WORD;

  /** The type of a name in a pattern: {@code party}. */
  static Optional<ItemType> of(String name) {
    return Stream.of(values())
        .filter(type -> type != WORD && type.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
