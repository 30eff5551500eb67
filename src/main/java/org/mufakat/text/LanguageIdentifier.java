package org.mufakat.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells Indonesian, English, Malay and other languages apart by marker words, for a whole article.
 *
 * <p>Articles of a few words are {@link Language#OTHER} unless the markers are plain.
 */
final class LanguageIdentifier {

  private static final double LEAST_SHARE = 0.10;
  private static final int FEWEST_MALAY = 2;

  private final Map<Language, Set<String>> markers = new EnumMap<>(Language.class);

  LanguageIdentifier() {
    WordList words = WordList.of(LanguageIdentifier.class, "languages.txt");
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH, Language.MALAY)) {
      markers.put(language, new HashSet<>(words.section(language.code())));
    }
  }

  Language identify(List<Token> tokens) {
    Map<Language, Integer> hits = new EnumMap<>(Language.class);
    int words = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        words++;
        markers.forEach(
            (language, set) -> {
              if (set.contains(token.key())) {
                hits.merge(language, 1, Integer::sum);
              }
            });
      }
    }
    return best(hits, words);
  }

  /**
   * The language with the most markers. Indonesian and Malay share most of theirs, so that Malay
   * wins only by the others: words that one of them alone has.
   */
  private static Language best(Map<Language, Integer> hits, int words) {
    Language best = Language.OTHER;
    int most = 0;
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH, Language.MALAY)) {
      int count = hits.getOrDefault(language, 0);
      boolean lone = language != Language.MALAY || count >= most + FEWEST_MALAY;
      if (count > most && lone) {
        most = count;
        best = language;
      }
    }
    return most >= LEAST_SHARE * words && most > 0 ? best : Language.OTHER;
  }
}
