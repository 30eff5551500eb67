package org.mufakat.mention;

import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;
import org.mufakat.text.WordSet;

/** Where the full name of a state begins: "Republik Demokratik Timor-Leste". */
final class StateNames {

  private final WordSet heads = new WordSet();
  private final WordSet further = new WordSet();

  StateNames() {
    WordList words = WordList.of(StateNames.class, "states.txt");
    heads.addAll(words.section("heads"));
    further.addAll(words.section("further"));
  }

  /**
   * @param country the first token of a country's short name
   * @return the first token of the full name, or the same where there is none
   */
  int first(ReadText text, int country) {
    Sentence sentence = text.sentenceAt(country);
    int first = country;
    boolean state = false;
    for (int at = country - 1; at >= sentence.first() && isOfState(text.token(at)); at--) {
      state |= heads.has(text.token(at));
      first = text.token(at).isCapitalised() && state ? at : first;
    }
    return first;
  }

  private boolean isOfState(Token token) {
    return heads.has(token) || further.has(token);
  }
}
