package org.mufakat.reconcile;

import java.util.List;
import java.util.Set;

/**
 * A name of a thing, ready to be compared.
 *
 * @param folded its words with a space between
 * @param compact its words without any
 * @param whole all of its words
 * @param bare without the countries that it names; empty where it names nothing else
 * @param countries that it names
 * @param initials of its words, the light ones left out; empty for a single word
 */
record Name(
    String folded,
    String compact,
    Numbered whole,
    Numbered bare,
    List<CountryNames.Mention> countries,
    String initials) {

  /** The numbers of words, and of what they mean. */
  record Numbered(int[] words, int[] meanings) {
    boolean isEmpty() {
      return words.length == 0;
    }
  }

  /** The words that say what is not known yet: a country that is known adds nothing. */
  Numbered beside(Set<String> known) {
    boolean isKnown =
        !countries.isEmpty() && countries.stream().allMatch(mention -> mention.isOneOf(known));
    return isKnown && !bare.isEmpty() ? bare : whole;
  }
}
