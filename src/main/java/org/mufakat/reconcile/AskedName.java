package org.mufakat.reconcile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name that somebody asks for, ready to be compared.
 *
 * @param text as written
 * @param whole all of its words
 * @param bare without the countries that it names; empty where it names nothing else
 * @param countries that it names
 */
record AskedName(
    String text,
    String folded,
    String compact,
    Phrase whole,
    Phrase bare,
    List<CountryNames.Mention> countries) {

  /** Words, and what they mean. */
  record Phrase(List<AskedWord> words, List<AskedWord> meanings) {
    boolean isEmpty() {
      return words.isEmpty();
    }
  }

  /** The words that are not said by the countries that a thing is known to be of. */
  Phrase beside(Entity entity) {
    boolean said = !countries.isEmpty() && entity.type() != EntityType.COUNTRY && agrees(entity);
    return said && !bare.isEmpty() ? bare : whole;
  }

  /** Whether all countries that it names are among those of a thing. */
  boolean agrees(Entity entity) {
    return countries.stream().allMatch(mention -> mention.isOneOf(entity.countries()));
  }

  Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    countries.forEach(mention -> codes.addAll(mention.codes()));
    return codes;
  }
}
