package org.mufakat.mention;

import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Knows lines whose capitals say nothing of names: headlines in capitals or title case, signature
 * lines. Names in them are only read where the rest of the article gives them too.
 */
final class Headlines {

  private static final int SHORT_WORD = 3;

  private Headlines() {}

  static boolean is(ReadText text, Sentence sentence) {
    if (sentence.length() > 2 && text.token(sentence.first()).is("(")) {
      Token second = text.token(sentence.first() + 1);
      if (second.is("photo") || second.is("foto")) {
        return true;
      }
    }
    int words = 0;
    int capitalised = 0;
    boolean small = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = text.token(i);
      if (token.isWord()) {
        small |= token.form().codePoints().anyMatch(Character::isLowerCase);
        boolean counts = token.form().length() > SHORT_WORD;
        words += counts ? 1 : 0;
        capitalised += counts && token.isCapitalised() ? 1 : 0;
      }
    }
    boolean titleCase = words >= 3 && capitalised * 10 >= words * 7;
    return !small && sentence.length() > 1 || sentence.kind() == Sentence.Kind.TITLE && titleCase;
  }
}
