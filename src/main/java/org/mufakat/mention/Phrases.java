package org.mufakat.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.text.Token;
import org.mufakat.text.Tokenizer;

/** Phrases that are asked for right behind or right before a place in a text. */
final class Phrases {

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Map<String, List<List<String>>> byLast = new HashMap<>();

  Phrases(List<String> phrases) {
    for (String phrase : phrases) {
      List<String> keys = Tokenizer.keys(phrase);
      byFirst.computeIfAbsent(keys.get(0), k -> new ArrayList<>(1)).add(keys);
      byLast.computeIfAbsent(keys.get(keys.size() - 1), k -> new ArrayList<>(1)).add(keys);
    }
  }

  /** True where one begins at a token and ends before another or at it. */
  boolean startAt(List<Token> tokens, int at, int end) {
    if (at >= end) {
      return false;
    }
    for (List<String> keys : byFirst.getOrDefault(tokens.get(at).key(), List.of())) {
      if (stand(keys, tokens, at, end)) {
        return true;
      }
    }
    return false;
  }

  /** True where one ends right before a token and begins at another or behind it. */
  boolean endAt(List<Token> tokens, int first, int before) {
    if (before <= first) {
      return false;
    }
    for (List<String> keys : byLast.getOrDefault(tokens.get(before - 1).key(), List.of())) {
      int from = before - keys.size();
      if (from >= first && stand(keys, tokens, from, before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stand(List<String> keys, List<Token> tokens, int at, int end) {
    if (at + keys.size() > end) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!tokens.get(at + i).is(keys.get(i))) {
        return false;
      }
    }
    return true;
  }
}
