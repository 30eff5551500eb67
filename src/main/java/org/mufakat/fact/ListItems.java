package org.mufakat.fact;

import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/** Tells items of a list ("3. MoU antara …") from running text. */
final class ListItems {

  private static final int MARKER = 4;

  private ListItems() {}

  /**
   * True where a line opens with a number or a bullet and the instrument follows at once. A
   * numbered paragraph that goes on about "the Treaty" is none.
   */
  static boolean isItem(ReadText text, Sentence sentence, InstrumentMention what) {
    int first = sentence.first();
    if (what.definite()) {
      return false;
    }
    if (isLettered(text, what.first(), first)) {
      return true;
    }
    if (what.first() == first || what.first() - first > MARKER || sentence.length() < 3) {
      return false;
    }
    Token opening = text.token(first);
    Token second = text.token(first + 1);
    boolean brief = opening.isNumber() || opening.isWord() && opening.form().length() == 1;
    boolean numbered = brief && (second.is(".") || second.is(")"));
    return numbered || opening.is("-") || opening.is("\u2022") || opening.is("*");
  }

  /** "(b) an Arrangement on …" inside a sentence. */
  private static boolean isLettered(ReadText text, int what, int first) {
    for (int i = Math.max(first + 2, what - MARKER); i < what; i++) {
      boolean closes = text.token(i).is(")") && text.token(i - 2).is("(");
      if (closes && isNumeral(text.token(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "b", "3" or "iii". */
  private static boolean isNumeral(Token token) {
    String form = token.form();
    return form.length() == 1
        || form.length() <= 4 && form.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
  }
}
