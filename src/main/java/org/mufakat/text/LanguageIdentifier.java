package org.mufakat.text;

import java.util.EnumSet;
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

  private static final int FEWEST_MALAY = 2;

  private final WordMap<Marker> markers = new WordMap<>();

  /**
   * What a word says of the language.
   *
   * @param indonesian true for a word that Malay does not have
   * @param malay true for a word that Indonesian does not have
   */
  private record Marker(Set<Language> languages, boolean indonesian, boolean malay) {}

  LanguageIdentifier() {
    WordList words = WordList.of(LanguageIdentifier.class, "languages.txt");
    Set<String> indonesian = new HashSet<>(words.section("id"));
    Set<String> malay = new HashSet<>(words.section("ms"));
    Map<String, Marker> all = new HashMap<>();
    words
        .sections()
        .forEach(
            (section, list) ->
                list.forEach(
                    word ->
                        all.computeIfAbsent(word, w -> marker(w, indonesian, malay))
                            .languages()
                            .add(of(section))));
    all.forEach(markers::put);
  }

  private static Marker marker(String word, Set<String> indonesian, Set<String> malay) {
    return new Marker(
        EnumSet.noneOf(Language.class), indonesian.contains(word), malay.contains(word));
  }

  /** Malay is counted with Indonesian until the two are told apart. */
  private static Language of(String section) {
    Language language = Language.of(section);
    boolean shared = section.equals("malay-indonesian") || language == Language.MALAY;
    return shared ? Language.INDONESIAN : language;
  }

  /**
   * @param text of which the tokens are
   * @param stated what came with the article, where anything did
   */
  Language identify(String text, List<Token> tokens, Optional<Language> stated) {
    Optional<Language> byScript = Scripts.language(text, tokens);
    if (byScript.isPresent()) {
      return byScript.get();
    }
    Count count = new Count();
    for (Token token : tokens) {
      if (token.isWord()) {
        count.add(markers.get(token));
      }
    }
    Language best = count.best();
    boolean unclear = best == Language.OTHER || count.words < BRIEF;
    Language told = unclear ? stated.orElse(best) : best;
    return told == Language.INDONESIAN ? count.indonesianOrMalay(stated) : told;
  }

  /** The markers among the words of one article. */
  private static final class Count {
    private final int[] hits = new int[Language.values().length];
    private int words;
    private int indonesian;
    private int malay;

    /**
     * @param marker null for a word that is none
     */
    void add(Marker marker) {
      words++;
      if (marker != null) {
        marker.languages().forEach(language -> hits[language.ordinal()]++);
        indonesian += marker.indonesian() ? 1 : 0;
        malay += marker.malay() ? 1 : 0;
      }
    }

    Language best() {
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

    Language indonesianOrMalay(Optional<Language> stated) {
      if (indonesian == malay) {
        return stated.filter(Language.MALAY::equals).orElse(Language.INDONESIAN);
      }
      return malay >= indonesian + FEWEST_MALAY ? Language.MALAY : Language.INDONESIAN;
    }
  }
}
