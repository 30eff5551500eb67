package org.mufakat.mention;

import java.util.BitSet;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * One article while its persons are being found.
 *
 * @param found the persons so far
 * @param seats tokens that are names of capitals
 */
record PersonScan(
    ReadText text,
    TokenIndex<CountryMention> countries,
    TokenIndex<InstitutionMention> bodies,
    TokenIndex<PersonMention> found,
    BitSet seats) {

  Token token(int index) {
    return text.token(index);
  }

  boolean is(int index, String key) {
    return index >= 0 && index < text.tokens().size() && token(index).is(key);
  }

  boolean isCapitalised(int index) {
    return index >= 0 && index < text.tokens().size() && token(index).isCapitalised();
  }

  /** True for a token that names neither a country nor a body nor a person already found. */
  boolean isFree(int index) {
    return countries.at(index) == null && bodies.at(index) == null && found.at(index) == null;
  }

  /** A person whose post stands at {@code roleFirst} to {@code roleEnd}, both equal for none. */
  PersonMention person(
      int first, int end, NameReader.Name name, int roleFirst, int roleEnd, String rule) {
    return new PersonMention(
        first,
        end,
        name.first(),
        name.end(),
        roleFirst,
        roleEnd,
        text.words(name.first(), name.end()),
        rule);
  }
}
