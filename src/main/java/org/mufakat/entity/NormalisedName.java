package org.mufakat.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form under which two spellings of one name meet: NFKC, case folded, every run of other
 * characters than letters, marks and digits one hyphen, none at the ends.
 *
 * <p>A name without a letter or digit keeps its own spelling, so that two such names stay two.
 */
public final class NormalisedName {

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private NormalisedName() {}

  public static String of(String name) {
    String folded = fold(Normalizer.normalize(name, Normalizer.Form.NFKC));
    String hyphened = OTHER.matcher(folded).replaceAll("-");
    String trimmed = trim(hyphened);
    return trimmed.isEmpty() ? name : trimmed;
  }

  /** Whether one name consists of words that stand together, and whole, in the other. */
  public static boolean within(String part, String whole) {
    return ("-" + of(whole) + "-").contains("-" + of(part) + "-");
  }

  /** Whether one name holds all words of the other. */
  static boolean compatible(String one, String other) {
    List<String> mine = words(one);
    List<String> theirs = words(other);
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  /** The words of the normalised form; one for a one-word name. */
  static List<String> words(String name) {
    return List.of(of(name).split("-"));
  }

  private static String fold(String name) {
    String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  private static String trim(String hyphened) {
    int start = hyphened.startsWith("-") ? 1 : 0;
    int end = hyphened.endsWith("-") ? hyphened.length() - 1 : hyphened.length();
    return start < end ? hyphened.substring(start, end) : "";
  }
}
