package org.mufakat.mention;

import java.util.List;
import java.util.Locale;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;
import org.mufakat.text.Tokenizer;

/**
 * An entry of the tables with what its letters ask of the words of a text: each capitalised word of
 * the form is capitalised there, short forms in capitals are so there.
 */
record NameForm(LexiconEntry entry, List<Letters> words) {

  /** Long names of bodies are known in any letters: "kementerian perindustrian". */
  private static final int LONG_NAME = 14;

  private static final int LONGEST_SHORT_FORM = 5;

  static NameForm of(LexiconEntry entry) {
    return new NameForm(entry, Tokenizer.forms(entry.form()).stream().map(Letters::of).toList());
  }

  /**
   * What one word of a form asks.
   *
   * @param exact true where the word must be written so
   * @param capital true where it must begin with a capital
   */
  record Letters(String form, boolean exact, boolean capital) {

    private static Letters of(String form) {
      boolean exact =
          form.length() > 1
              && form.length() <= LONGEST_SHORT_FORM
              && form.equals(form.toUpperCase(Locale.ROOT))
              && Character.isLetter(form.charAt(0));
      return new Letters(form, exact, Character.isUpperCase(form.codePointAt(0)));
    }

    private boolean fit(Token token) {
      return (!exact || token.form().equals(form)) && (!capital || token.isCapitalised());
    }
  }

  /** True where the words that begin at a token, whose keys are those of the form, may be it. */
  boolean fits(ReadText text, int first) {
    return isOf(text.language()) && (isLong() || lettersFit(text, first));
  }

  private boolean isOf(Language language) {
    return entry.language().isEmpty() || entry.language().get().equals(language.code());
  }

  private boolean isLong() {
    return entry.kind() == LexiconEntry.Kind.INSTITUTION
        && words.size() > 1
        && entry.form().length() >= LONG_NAME;
  }

  private boolean lettersFit(ReadText text, int first) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).fit(text.token(first + i))) {
        return false;
      }
    }
    return true;
  }
}
