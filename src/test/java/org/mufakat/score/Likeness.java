package org.mufakat.score;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two wordings count as one value. */
final class Likeness {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the",
          "of",
          "and",
          "dan",
          "di",
          "yang",
          "a",
          "an",
          "untuk",
          "for",
          "dengan",
          "with",
          "ri",
          "republik",
          "indonesia",
          "industri",
          "industry",
          "sektor",
          "sector");
  private static final double HALF = 0.5;
  private static final double SAME_PERSON = 0.6;

  private Likeness() {}

  /** Words in small letters without accents, in order. */
  static List<String> words(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "");
    return WORD.matcher(folded).results().map(match -> match.group()).toList();
  }

  static String folded(String text) {
    return String.join(" ", words(text));
  }

  /** Without words that say little, unless there are no others. */
  private static Set<String> telling(String text) {
    Set<String> all = new LinkedHashSet<>(words(text));
    Set<String> telling = new LinkedHashSet<>(all);
    telling.removeAll(EMPTY_WORDS);
    return telling.isEmpty() ? all : telling;
  }

  /** Common words by all words, from 0 to 1. */
  static double overlap(String a, String b) {
    return share(telling(a), telling(b));
  }

  private static double share(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return (double) common.size() / (a.size() + b.size() - common.size());
  }

  /** The same words for the most part, or one within the other. */
  static boolean close(JsonElement a, JsonElement b) {
    return close(a.getAsString(), b.getAsString());
  }

  static boolean close(String a, String b) {
    if (words(a).isEmpty() || words(b).isEmpty()) {
      return false;
    }
    Set<String> left = telling(a);
    Set<String> right = telling(b);
    return folded(a).equals(folded(b))
        || share(left, right) >= HALF
        || right.containsAll(left)
        || left.containsAll(right);
  }

  static boolean samePerson(JsonElement a, JsonElement b) {
    Set<String> left = new HashSet<>(words(a.getAsString()));
    Set<String> right = new HashSet<>(words(b.getAsString()));
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    boolean shortForm = common.size() >= 2 && (common.equals(left) || common.equals(right));
    return left.equals(right) || shortForm || share(left, right) >= SAME_PERSON;
  }

  static boolean sameQuotation(JsonElement a, JsonElement b) {
    List<String> first = start(a.getAsJsonObject());
    List<String> second = start(b.getAsJsonObject());
    return !first.isEmpty()
        && second.size() >= first.size()
        && first.equals(second.subList(0, first.size()));
  }

  private static List<String> start(JsonObject quotation) {
    List<String> words = words(Json.text(quotation, "starts"));
    return words.subList(0, Math.min(4, words.size()));
  }

  /** A date is right where it is one of the readings that the annotation allows. */
  static boolean sameDate(JsonElement readings, JsonElement date) {
    List<String> allowed = new ArrayList<>();
    if (readings.isJsonArray()) {
      readings.getAsJsonArray().forEach(one -> allowed.add(one.getAsString()));
    } else {
      allowed.add(readings.getAsString());
    }
    return allowed.contains(date.getAsString());
  }
}
