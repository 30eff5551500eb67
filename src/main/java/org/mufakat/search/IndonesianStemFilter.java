package org.mufakat.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts stems in the place of words. */
final class IndonesianStemFilter extends TokenFilter {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  IndonesianStemFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String stem = IndonesianStems.of(word.toString());
    word.setEmpty().append(stem);
    return true;
  }
}
