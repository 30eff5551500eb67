package org.mufakat.mention.rule;

import java.util.Optional;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.InstrumentMention;

/**
 * One step of a sentence: a mention as a whole, or a single token.
 *
 * @param first token index
 * @param end token index
 * @param mention what it names
 * @param key folded token; empty for a mention
 */
public record Item(int first, int end, ItemType type, Optional<Mention> mention, String key) {

  static Item of(Mention mention, ItemType type) {
    return new Item(mention.first(), mention.end(), type, Optional.of(mention), "");
  }

  static Item word(int at, String key) {
    return new Item(at, at + 1, ItemType.WORD, Optional.empty(), key);
  }

  /** True where a pattern that asks for a type accepts this item. */
  boolean isA(ItemType asked) {
    return switch (asked) {
      case PARTY -> type == ItemType.BODY || type == ItemType.COUNTRY;
      case ACTOR -> type == ItemType.BODY || type == ItemType.COUNTRY || type == ItemType.PERSON;
      case COOPERATION -> type == ItemType.INSTRUMENT && isCooperation();
      case BLOC -> type == ItemType.BODY && isBloc();
      default -> type == asked;
    };
  }

  private boolean isBloc() {
    return mention.orElseThrow() instanceof InstitutionMention body
        && body.type().equals("international");
  }

  private boolean isCooperation() {
    return mention.orElseThrow() instanceof InstrumentMention instrument && instrument.isWeak();
  }

  /** True for a body of a country. */
  boolean isFrom(Item country) {
    return type == ItemType.BODY
        && mention.orElseThrow() instanceof InstitutionMention body
        && country.mention().orElseThrow() instanceof CountryMention named
        && body.country().filter(named.code()::equals).isPresent();
  }

  /** The same with the words before it that belong to it. */
  Item from(int start) {
    return new Item(start, end, type, mention, key);
  }

  /** The same stretch, naming nothing. */
  Item asWords() {
    return new Item(first, end, ItemType.WORD, Optional.empty(), "");
  }
}
