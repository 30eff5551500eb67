package org.mufakat.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.text.Token;
import org.mufakat.text.Tokenizer;

/** Phrases of one section of a word list, found by their first word. */
final class PhraseList {

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  PhraseList(List<String> phrases) {
    for (String phrase : phrases) {
      List<String> keys = Tokenizer.keys(phrase);
      byFirst.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(keys);
    }
  }

  /** The index after the longest phrase that begins at a token and ends before another, or -1. */
  int endAt(List<Token> tokens, int at, int end) {
    int longest = -1;
    List<List<String>> phrases = at < end ? byFirst.get(tokens.get(at).key()) : null;
    if (phrases != null) {
      for (List<String> keys : phrases) {
        if (at + keys.size() > longest && standsAt(tokens, at, end, keys)) {
          longest = at + keys.size();
        }
      }
    }
    return longest;
  }

  private static boolean standsAt(List<Token> tokens, int at, int end, List<String> keys) {
    if (at + keys.size() > end) {
      return false;
    }
    for (int i = 1; i < keys.size(); i++) {
      if (!tokens.get(at + i).is(keys.get(i))) {
        return false;
      }
    }
    return true;
  }
}
