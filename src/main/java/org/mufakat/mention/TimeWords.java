package org.mufakat.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.text.PhraseSet;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;
import org.mufakat.text.WordMap;

/** The words of time of both languages: articles of one quote titles and agencies of the other. */
final class TimeWords {

  private final WordMap<Integer> months = new WordMap<>();
  private final WordMap<Integer> weekdays = new WordMap<>();
  private final TokenTrie<Integer> numbers = new TokenTrie<>();
  private final TokenTrie<String> phrases = new TokenTrie<>();
  private final TokenTrie<String> relatives = new TokenTrie<>();
  private final WordMap<String> units = new WordMap<>();
  private final WordMap<String> agoUnits = new WordMap<>();
  private final PhraseSet termBefore = new PhraseSet();
  private final PhraseSet termOfForce = new PhraseSet();

  TimeWords() {
    for (String file : List.of("id/time.txt", "en/time.txt")) {
      read(WordList.of(TimeWords.class, file));
    }
  }

  private void read(WordList words) {
    numbered(words, "months").forEach((form, number) -> months.put(form, number));
    numbered(words, "weekdays").forEach((form, number) -> weekdays.put(form, number));
    numbered(words, "numbers").forEach(numbers::add);
    for (String section :
        List.of(
            "range",
            "year-before",
            "month-before",
            "weekday-last",
            "weekday-next",
            "weekday-week-before",
            "ago")) {
      words.section(section).forEach(form -> phrases.add(form, section));
    }
    words.section("term-before").forEach(termBefore::add);
    words.section("term-of-force").forEach(termBefore::add);
    words.section("term-of-force").forEach(termOfForce::add);
    for (String entry : words.section("relative")) {
      String[] parts = entry.split("=");
      relatives.add(parts[0].strip(), "relative " + parts[1].strip());
    }
    valued(words, "units").forEach(units::put);
    valued(words, "units").forEach(agoUnits::put);
    valued(words, "ago-units").forEach(agoUnits::put);
  }

  /** Forms with what they stand for: {@code year = tahun}. */
  private static Map<String, String> valued(WordList words, String section) {
    Map<String, String> forms = new HashMap<>();
    for (String entry : words.section(section)) {
      String[] parts = entry.split("=");
      for (String form : parts[1].strip().split("\\|")) {
        forms.put(form, parts[0].strip());
      }
    }
    return forms;
  }

  private static Map<String, Integer> numbered(WordList words, String section) {
    Map<String, Integer> forms = new HashMap<>();
    valued(words, section).forEach((form, number) -> forms.put(form, Integer.valueOf(number)));
    return forms;
  }

  /** 1 to 12, or 0. */
  int month(Token token) {
    return months.getOrDefault(token, 0);
  }

  /** 1 (Monday) to 7, or 0. */
  int weekday(Token token) {
    return token.isCapitalised() ? weekdays.getOrDefault(token, 0) : 0;
  }

  /** "year" or "month", or empty. */
  String unit(Token token) {
    return units.getOrDefault(token, "");
  }

  /** "year", "month", "week" or "day", for what is counted back from today; or empty. */
  String agoUnit(Token token) {
    return agoUnits.getOrDefault(token, "");
  }

  /** Number words at a place: the value and the index after them, or null where there are none. */
  TokenTrie.Hit<Integer> number(List<Token> tokens, int at, int end) {
    return numbers.longestAt(tokens, at, end);
  }

  /** True where a phrase of a section stands right before a token, in the same stretch. */
  int startBefore(String section, List<Token> tokens, int first, int before) {
    for (int from = Math.max(first, before - 3); from < before; from++) {
      TokenTrie.Hit<String> hit = phrases.longestAt(tokens, from, before);
      if (hit != null && hit.end() == before && hit.values().contains(section)) {
        return from;
      }
    }
    return -1;
  }

  /** The index after a phrase of a section that stands at a token, or -1. */
  int endAt(String section, List<Token> tokens, int at, int end) {
    for (TokenTrie.Hit<String> hit : phrases.allAt(tokens, at, end)) {
      if (hit.values().contains(section)) {
        return hit.end();
      }
    }
    return -1;
  }

  /**
   * The relative phrase at a token ("pekan lalu"), with value {@code "relative week -1"}; null
   * where there is none.
   */
  TokenTrie.Hit<String> relative(List<Token> tokens, int at, int end) {
    return relatives.longestAt(tokens, at, end);
  }

  /** True where words that introduce a term ("selama") end right before a token. */
  boolean introducesTerm(List<Token> tokens, int first, int before) {
    return termBefore.endsBefore(tokens, first, before);
  }

  /** Whether the words before an index say how long something is in force. */
  boolean introducesTermOfForce(List<Token> tokens, int first, int before) {
    return termOfForce.endsBefore(tokens, first, before);
  }
}
