package org.mufakat.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mufakat.text.Language;
import org.mufakat.text.PhraseSet;
import org.mufakat.text.WordList;

/**
 * The words around the name of a medium whose report an article retells, of one language.
 *
 * @param strong a name follows, whatever it is
 * @param weak a name follows that counts where it is a medium's
 * @param between may stand between those and the name
 * @param medium of these, those that make the name a medium's
 * @param reported what a medium did that is cited
 * @param outlet names of media and words in them
 * @param small names of media that are written without a capital
 * @param credit begins a line that credits a medium
 */
record SourceWords(
    PhraseSet strong,
    PhraseSet weak,
    PhraseSet between,
    PhraseSet medium,
    PhraseSet reported,
    PhraseSet outlet,
    PhraseSet small,
    PhraseSet credit) {

  static Map<Language, SourceWords> all() {
    Map<Language, SourceWords> words = new EnumMap<>(Language.class);
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
      words.put(language, of(WordList.of(SourceWords.class, language.code() + "/sources.txt")));
    }
    return words;
  }

  private static SourceWords of(WordList words) {
    return new SourceWords(
        list(words, "strong"),
        list(words, "weak"),
        list(words, "between"),
        list(words, "medium"),
        list(words, "reported"),
        list(words, "outlet"),
        list(words, "small"),
        list(words, "credit"));
  }

  private static PhraseSet list(WordList words, String section) {
    return PhraseSet.of(words.section(section));
  }
}
