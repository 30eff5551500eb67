package org.mufakat.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells languages that are not written in Latin letters by their script. */
final class Scripts {

  private static final Map<UnicodeScript, Language> LANGUAGES =
      Map.of(
          UnicodeScript.HAN, Language.CHINESE,
          UnicodeScript.HIRAGANA, Language.JAPANESE,
          UnicodeScript.KATAKANA, Language.JAPANESE,
          UnicodeScript.HANGUL, Language.KOREAN,
          UnicodeScript.ARABIC, Language.ARABIC,
          UnicodeScript.CYRILLIC, Language.RUSSIAN,
          UnicodeScript.THAI, Language.THAI);

  /** Of Japanese text at least so much is kana. */
  private static final double KANA = 0.1;

  /** All letters up to this one are Latin. */
  private static final char LAST_LATIN = '\u024f';

  private Scripts() {}

  /** The language of the script in which most letters are written; empty for Latin letters. */
  static Optional<Language> language(String text, List<Token> tokens) {
    if (isMostlyLatin(text)) {
      return Optional.empty();
    }
    Map<Language, Integer> letters = new EnumMap<>(Language.class);
    int foreign = 0;
    int all = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        all += token.form().length();
        foreign += count(token.form(), letters);
      }
    }
    return foreign * 2 > all ? Optional.of(most(letters, foreign)) : Optional.empty();
  }

  /** True where the letters of no other script can be most: what may be foreign is too little. */
  private static boolean isMostlyLatin(String text) {
    int latin = 0;
    int rest = text.length();
    for (int i = 0; i < text.length() && latin <= rest; i++) {
      char c = text.charAt(i);
      rest -= c <= LAST_LATIN ? 1 : 0;
      latin += c >= 'a' && c <= 'z' ? 1 : 0;
    }
    return rest < latin;
  }

  private static int count(String form, Map<Language, Integer> letters) {
    int foreign = 0;
    if (isPlain(form)) {
      return 0;
    }
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      UnicodeScript script = UnicodeScript.of(form.codePointAt(i));
      if (script != UnicodeScript.LATIN && script != UnicodeScript.COMMON) {
        letters.merge(LANGUAGES.getOrDefault(script, Language.OTHER), 1, Integer::sum);
        foreign++;
      }
    }
    return foreign;
  }

  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) > LAST_LATIN) {
        return false;
      }
    }
    return true;
  }

  private static Language most(Map<Language, Integer> letters, int foreign) {
    if (letters.getOrDefault(Language.JAPANESE, 0) > KANA * foreign) {
      return Language.JAPANESE;
    }
    return letters.entrySet().stream()
        .max(Map.Entry.<Language, Integer>comparingByValue())
        .orElseThrow()
        .getKey();
  }
}
