package org.mufakat.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the forms of an Indonesian word to one stem: menandatangani, ditandatangani and
 * penandatanganan.
 *
 * <p>Behind meN- and peN- the first letter of a root melts into the nasal: t into n, p into m, k
 * into nothing. Which it was only a dictionary would know. So no stem keeps the difference: of each
 * pair one letter stands for both. That joins few words that mean different things (paket, maket),
 * and needs no dictionary. A stem is a key, not a word.
 *
 * <p>Lucene's own {@code IndonesianStemmer} puts back neither t nor k, so that the active and the
 * passive voice of most verbs do not meet in it.
 */
final class IndonesianStems {

  private static final int SHORTEST = 4;
  private static final String VOWELS = "aeiou";
  private static final List<Prefix> PREFIXES =
      WordTables.rows("id/prefixes.tsv").stream().map(Prefix::of).toList();
  private static final Map<String, String> WORDS = WordTables.map("id/words.tsv");

  private IndonesianStems() {}

  private record Prefix(
      String letters, String before, String leaves, boolean needsAn, boolean verb) {

    static Prefix of(String[] row) {
      return new Prefix(row[0], row[1], row[2], row[3].equals("an"), row[4].equals("verb"));
    }

    Optional<String> strip(String word) {
      boolean fits =
          word.startsWith(letters)
              && word.length() >= letters.length() + SHORTEST
              && (!needsAn || word.endsWith("an"))
              && fits(word.charAt(letters.length()));
      return fits ? Optional.of(leaves + rest(word)) : Optional.empty();
    }

    /** Both halves of a circumfix go together, also from a short root: penguatan. */
    private String rest(String word) {
      int end = word.length() - (needsAn ? 2 : 0);
      return word.substring(letters.length(), Math.max(end, letters.length() + SHORTEST - 1));
    }

    private boolean fits(char next) {
      return switch (before) {
        case "*" -> true;
        case "V" -> isVowel(next);
        default -> before.indexOf(next) >= 0;
      };
    }
  }

  /**
   * @param word in small letters, without accents
   */
  static String of(String word) {
    String bare = without(word, "nya");
    String known = WORDS.get(bare);
    if (known != null) {
      return key(known);
    }
    for (Prefix prefix : PREFIXES) {
      Optional<String> rest = prefix.strip(bare);
      if (rest.isPresent()) {
        return withoutSuffixes(rest.get(), prefix.verb());
      }
    }
    return withoutSuffixes(bare, false);
  }

  private static String withoutSuffixes(String word, boolean verb) {
    String stem = word;
    String before;
    do {
      before = stem;
      String known = WORDS.get(stem);
      if (known != null) {
        return key(known);
      }
      stem = withoutSuffix(stem, verb);
    } while (!stem.equals(before));
    return key(stem);
  }

  /** Behind a vowel, -kan of what is no verb is the end of a root and -an: didik, didikan. */
  private static String withoutSuffix(String word, boolean verb) {
    boolean afterConsonant = word.length() > SHORTEST && !isVowel(word.charAt(word.length() - 4));
    if (word.endsWith("kan") && (verb || afterConsonant)) {
      return without(word, "kan");
    }
    return word.endsWith("i") ? without(word, "i") : without(word, "an");
  }

  private static String without(String word, String ending) {
    boolean strip = word.endsWith(ending) && word.length() - ending.length() >= SHORTEST;
    return strip ? word.substring(0, word.length() - ending.length()) : word;
  }

  private static String key(String stem) {
    if (stem.length() < 2 || !isVowel(stem.charAt(1))) {
      return stem;
    }
    return switch (stem.charAt(0)) {
      case 't' -> "n" + stem.substring(1);
      case 'p' -> "m" + stem.substring(1);
      case 'k' -> stem.substring(1);
      default -> stem;
    };
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
