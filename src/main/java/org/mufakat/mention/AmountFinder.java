package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mufakat.mention.Mention.AmountMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;

/** Finds sums of money with a currency: "US$ 120 juta", "empat miliar dolar AS", "$8.5 billion". */
final class AmountFinder {

  private final TokenTrie<String> before = new TokenTrie<>();
  private final TokenTrie<String> after = new TokenTrie<>();
  private final TokenTrie<String> scales = new TokenTrie<>();
  private final TimeWords numbers;

  AmountFinder(TimeWords numbers) {
    this.numbers = numbers;
    WordList words = WordList.of(AmountFinder.class, "money.txt");
    Map.of("before", before, "after", after, "scales", scales)
        .forEach((section, trie) -> words.section(section).forEach(entry -> add(trie, entry)));
  }

  private static void add(TokenTrie<String> trie, String entry) {
    String[] parts = entry.split("=", 2);
    for (String form : parts[1].strip().split("\\|")) {
      trie.add(form, parts[0].strip());
    }
  }

  List<AmountMention> find(ReadText text) {
    List<AmountMention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        AmountMention amount = at(text.tokens(), i, sentence.end());
        if (amount != null) {
          found.add(amount);
          i = amount.end() - 1;
        }
      }
    }
    return found;
  }

  private AmountMention at(List<Token> tokens, int i, int end) {
    TokenTrie.Hit<String> sign = before.longestAt(tokens, i, end);
    if (sign != null && sign.end() < end && tokens.get(sign.end()).isNumber()) {
      return sum(tokens, i, sign.end(), end, sign.values().get(0));
    }
    TokenTrie.Hit<Integer> spelled = numbers.number(tokens, i, end);
    boolean number = tokens.get(i).isNumber() || spelled != null;
    return number ? sum(tokens, i, i, end, "") : null;
  }

  private AmountMention sum(List<Token> tokens, int first, int number, int end, String currency) {
    TokenTrie.Hit<Integer> spelled = numbers.number(tokens, number, end);
    int at = spelled != null ? spelled.end() : number + 1;
    String digits =
        spelled != null ? String.valueOf(spelled.values().get(0)) : tokens.get(number).form();
    TokenTrie.Hit<String> scale = scales.longestAt(tokens, at, end);
    int afterScale = scale != null ? scale.end() : at;
    String code = currency;
    int stop = afterScale;
    if (code.isEmpty()) {
      TokenTrie.Hit<String> unit = after.longestAt(tokens, afterScale, end);
      if (unit == null || spelled != null && scale == null) {
        return null;
      }
      code = unit.values().get(0);
      stop = unit.end();
    }
    String amount =
        code
            + " "
            + decimal(digits, scale != null)
            + (scale != null ? " " + scale.values().get(0) : "");
    return new AmountMention(first, stop, amount, "amount");
  }

  /**
   * A decimal point where a scale follows ("8,5 miliar"); without one, separators group thousands.
   */
  private static String decimal(String digits, boolean scaled) {
    return scaled ? digits.replace(',', '.') : digits.replace(",", "").replace(".", "");
  }
}
