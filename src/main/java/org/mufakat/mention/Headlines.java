package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Knows lines whose capitals say nothing of names: headlines in capitals or title case, signature
 * lines. Names in them are only read where the rest of the article gives them too.
 */
final class Headlines {

  private static final int SHORT_WORD = 3;
  private static final int FEWEST_WORDS = 3;

  private Headlines() {}

  /** The sentences that the article says and whose capitals tell names. */
  static List<Sentence> without(ReadText text) {
    List<Sentence> plain = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.saysSomething() && !is(text, sentence)) {
        plain.add(sentence);
      }
    }
    return plain;
  }

  static boolean is(ReadText text, Sentence sentence) {
    if (isCaption(text, sentence)) {
      return true;
    }
    return sentence.kind() == Sentence.Kind.TITLE && isTitleCase(text, sentence)
        || sentence.length() > 1 && isInCapitals(text, sentence);
  }

  /** "(Photo: …)" at the end of a line. */
  private static boolean isCaption(ReadText text, Sentence sentence) {
    Token second = sentence.length() > 2 ? text.token(sentence.first() + 1) : null;
    return second != null
        && text.token(sentence.first()).is("(")
        && (second.is("photo") || second.is("foto"));
  }

  private static boolean isInCapitals(ReadText text, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String form = text.token(i).form();
      for (int at = 0; at < form.length(); at++) {
        if (Character.isLowerCase(form.charAt(at))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isTitleCase(ReadText text, Sentence sentence) {
    int words = 0;
    int capitalised = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = text.token(i);
      if (token.isWord()) {
        boolean counts = token.form().length() > SHORT_WORD;
        words += counts ? 1 : 0;
        capitalised += counts && token.isCapitalised() ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && capitalised * 10 >= words * 7;
  }
}
