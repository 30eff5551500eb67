package org.mufakat.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A word of a name, in small letters and without accents.
 *
 * @param isCapitals whether it is written in capitals only
 */
record Word(String text, boolean isCapitals) {

  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ł', "l"),
          Map.entry('ı', "i"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ħ', "h"));

  private static final int LAST_ASCII = 127;

  /** Marks inside a word: {@code d'Ivoire} is one. */
  private static final String INSIDE = "'’‘ʼ`´ʻ";

  /** The words of a text, in order; {@code &} is {@code and}, {@code U.A.E.} is one word. */
  static List<Word> in(String text) {
    String plain = decomposed(text.replace("&", " and "));
    List<Word> words = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        current.append(c);
      } else if (!isInside(plain, at, current)) {
        end(current, words);
      }
    }
    end(current, words);
    return words;
  }

  private static String decomposed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFKD)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static boolean isInside(String text, int at, StringBuilder current) {
    char c = text.charAt(at);
    return Character.getType(c) == Character.NON_SPACING_MARK
        || INSIDE.indexOf(c) >= 0
        || c == '.' && isBetweenInitials(text, at, current);
  }

  /** Whether a full stop ends one letter of an abbreviation and another one follows. */
  private static boolean isBetweenInitials(String text, int at, StringBuilder current) {
    boolean single = at >= 1 && !current.isEmpty() && (at < 2 || !isLetter(text, at - 2));
    return single && isLetter(text, at + 1) && !isLetter(text, at + 2);
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static void end(StringBuilder current, List<Word> words) {
    if (!current.isEmpty()) {
      String written = current.toString();
      boolean isCapitals = written.chars().noneMatch(Character::isLowerCase);
      words.add(new Word(plainLetters(written.toLowerCase(Locale.ROOT)), isCapitals));
      current.setLength(0);
    }
  }

  private static String plainLetters(String word) {
    if (word.chars().allMatch(c -> c < LAST_ASCII)) {
      return word;
    }
    StringBuilder plain = new StringBuilder();
    for (char c : word.toCharArray()) {
      plain.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    return plain.toString();
  }

  /** The words of a text with a space between. */
  static String folded(String text) {
    return joined(in(text), " ");
  }

  static String joined(List<Word> words, String between) {
    return words.stream().map(Word::text).collect(Collectors.joining(between));
  }

  static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }
}
