package org.mufakat.mention;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.mufakat.mention.Mention.DurationMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds terms: "selama kurun waktu 5 (lima) tahun", "for a period of three years", "a five-year".
 */
final class DurationFinder {

  private static final int LONGEST = 99;

  private final TimeWords words;

  DurationFinder(TimeWords words) {
    this.words = words;
  }

  List<DurationMention> find(ReadText text) {
    List<DurationMention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        DurationMention term = at(text.tokens(), sentence, i);
        if (term != null) {
          found.add(term);
          i = term.end() - 1;
        }
      }
    }
    return found;
  }

  private DurationMention at(List<Token> tokens, Sentence sentence, int i) {
    int end = sentence.end();
    TokenTrie.Hit<Integer> spelled = words.number(tokens, i, end);
    int number = spelled != null ? spelled.values().get(0) : digits(tokens.get(i));
    if (number == 0) {
      return null;
    }
    int at = spelled != null ? spelled.end() : i + 1;
    at = skipGloss(tokens, at, end);
    boolean hyphen = at < end && tokens.get(at).is("-");
    int unit = hyphen ? at + 1 : at;
    if (unit >= end || words.unit(tokens.get(unit)).isEmpty()) {
      return null;
    }
    boolean introduced = words.introducesTerm(tokens, sentence.first(), i);
    if (!introduced && !hyphen || words.endAt("ago", tokens, unit + 1, end) > 0) {
      return null;
    }
    boolean ofForce = words.introducesTermOfForce(tokens, sentence.first(), i);
    Period term = period(number, words.unit(tokens.get(unit)));
    return new DurationMention(i, unit + 1, term, ofForce, "term");
  }

  private static Period period(int number, String unit) {
    return unit.equals("year") ? Period.ofYears(number) : Period.ofMonths(number);
  }

  /** Past the number in words that contracts repeat in brackets. */
  private static int skipGloss(List<Token> tokens, int at, int end) {
    if (at < end && tokens.get(at).is("(")) {
      for (int i = at + 1; i < Math.min(end, at + 4); i++) {
        if (tokens.get(i).is(")")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  private static int digits(Token token) {
    boolean plain =
        token.isNumber()
            && token.form().length() <= 2
            && token.form().chars().allMatch(Character::isDigit);
    int number = plain ? Integer.parseInt(token.form()) : 0;
    return number <= LONGEST ? number : 0;
  }
}
