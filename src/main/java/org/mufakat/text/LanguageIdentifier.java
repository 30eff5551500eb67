package org.mufakat.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a whole article by its script and by marker words.
 *
 * <p>Indonesian and Malay share their commonest words; which of the two it is the words of only one
 * of them say, and where these do not, what is stated with the article, else Indonesian. What is
 * stated counts otherwise only where the words tell nothing: portals state what they like.
 */
final class LanguageIdentifier {

  /** Of all words so many are markers of the language, at least. */
  private static final double LEAST_SHARE = 0.10;

  /** Fewer words than these tell little: what is stated counts. */
  private static final int BRIEF = 40;

  private static final Language[] NONE = {};
  private static final int FEWEST_MALAY = 2;

  private final Map<String, Language[]> markers = new HashMap<>();
  private final Set<String> indonesian;
  private final Set<String> malay;

  LanguageIdentifier() {
    WordList words = WordList.of(LanguageIdentifier.class, "languages.txt");
    indonesian = new HashSet<>(words.section("id"));
    malay = new HashSet<>(words.section("ms"));
    Map<String, Set<Language>> all = new HashMap<>();
    words
        .sections()
        .forEach(
            (section, list) ->
                list.forEach(
                    word -> all.computeIfAbsent(word, w -> new HashSet<>()).add(of(section))));
    all.forEach((word, languages) -> markers.put(word, languages.toArray(NONE)));
  }

  /** Malay is counted with Indonesian until the two are told apart. */
  private static Language of(String section) {
    Language language = Language.of(section);
    boolean shared = section.equals("malay-indonesian") || language == Language.MALAY;
    return shared ? Language.INDONESIAN : language;
  }

  /**
   * @param stated what came with the article, where anything did
   */
  Language identify(List<Token> tokens, Optional<Language> stated) {
    Optional<Language> byScript = Scripts.language(tokens);
    if (byScript.isPresent()) {
      return byScript.get();
    }
    int[] hits = new int[Language.values().length];
    int words = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        words++;
        for (Language language : markers.getOrDefault(token.key(), NONE)) {
          hits[language.ordinal()]++;
        }
      }
    }
    Language best = best(hits, words);
    boolean unclear = best == Language.OTHER || words < BRIEF;
    Language told = unclear ? stated.orElse(best) : best;
    return told == Language.INDONESIAN ? indonesianOrMalay(tokens, stated) : told;
  }

  private static Language best(int[] hits, int words) {
    Language best = Language.OTHER;
    int most = 0;
    for (Language language : Language.values()) {
      if (hits[language.ordinal()] > most) {
        most = hits[language.ordinal()];
        best = language;
      }
    }
    return most >= LEAST_SHARE * words ? best : Language.OTHER;
  }

  private Language indonesianOrMalay(List<Token> tokens, Optional<Language> stated) {
    int id = 0;
    int ms = 0;
    for (Token token : tokens) {
      if (token.isWord() && markers.containsKey(token.key())) {
        id += indonesian.contains(token.key()) ? 1 : 0;
        ms += malay.contains(token.key()) ? 1 : 0;
      }
    }
    if (id == ms) {
      return stated.filter(Language.MALAY::equals).orElse(Language.INDONESIAN);
    }
    return ms >= id + FEWEST_MALAY ? Language.MALAY : Language.INDONESIAN;
  }
}
