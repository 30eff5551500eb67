package org.mufakat.mention;

import java.util.List;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * One article while its bodies are being found.
 *
 * @param found the bodies so far
 */
record BodyScan(
    ReadText text,
    List<NameHit> hits,
    TokenIndex<CountryMention> countries,
    TokenIndex<InstitutionMention> found) {

  List<Token> tokens() {
    return text.tokens();
  }

  Token token(int index) {
    return text.token(index);
  }

  boolean is(int index, String key) {
    return index >= 0 && index < tokens().size() && token(index).is(key);
  }

  boolean isCapitalised(int index) {
    return index >= 0 && index < tokens().size() && token(index).isCapitalised();
  }
}
