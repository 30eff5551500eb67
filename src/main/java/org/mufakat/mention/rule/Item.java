package org.mufakat.mention.rule;

import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention;

/**
 * One step of a sentence: a mention as a whole, or a single token.
 *
 * @param first token index
 * @param end token index
 * @param type {@code person}, {@code body}, {@code country}, {@code instrument}, {@code date},
 *     {@code amount}, {@code term}, {@code occasion}; empty for a token
 * @param mention what it names
 * @param key folded token; empty for a mention
 */
public record Item(int first, int end, String type, Optional<Mention> mention, String key) {

  /** Types that a pattern may ask for. */
  public static final Set<String> TYPES =
      Set.of(
          "person",
          "body",
          "country",
          "instrument",
          "date",
          "amount",
          "term",
          "occasion",
          "party",
          "actor",
          "bloc",
          "cooperation");

  /**
   * True where a pattern that asks for a type accepts this item: a party is a body or country, an
   * actor also a person, a bloc an international body.
   */
  boolean isA(String asked) {
    return switch (asked) {
      case "party" -> type.equals("body") || type.equals("country");
      case "actor" -> type.equals("body") || type.equals("country") || type.equals("person");
      case "bloc" -> mention.filter(Item::isBloc).isPresent();
      case "cooperation" -> mention.filter(Item::isCooperation).isPresent();
      default -> type.equals(asked);
    };
  }

  private static boolean isBloc(Mention mention) {
    return mention instanceof Mention.InstitutionMention body
        && body.type().equals("international");
  }

  private static boolean isCooperation(Mention mention) {
    return mention instanceof Mention.InstrumentMention instrument && instrument.isWeak();
  }

  /** The same stretch, naming nothing. */
  Item asWords() {
    return new Item(first, end, "", Optional.empty(), "");
  }
}
