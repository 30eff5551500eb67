package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;

/** Phrases that are asked for right behind or right before a place in a text. */
public final class PhraseSet {

  private final WordMap<List<List<String>>> byFirst = new WordMap<>();
  private final WordMap<List<List<String>>> byLast = new WordMap<>();

  public static PhraseSet of(List<String> phrases) {
    PhraseSet all = new PhraseSet();
    phrases.forEach(all::add);
    return all;
  }

  public void add(String phrase) {
    List<String> keys = Tokenizer.keys(phrase);
    put(byFirst, keys.get(0), keys);
    put(byLast, keys.get(keys.size() - 1), keys);
  }

  private static void put(WordMap<List<List<String>>> index, String word, List<String> keys) {
    if (index.get(word) == null) {
      index.put(word, new ArrayList<>(1));
    }
    index.get(word).add(keys);
  }

  /** The index after the longest phrase that begins at a token and ends before another, or -1. */
  public int endAt(List<Token> tokens, int at, int end) {
    int longest = -1;
    List<List<String>> phrases = at < end ? byFirst.get(tokens.get(at)) : null;
    if (phrases != null) {
      for (List<String> keys : phrases) {
        if (at + keys.size() > longest && stand(keys, tokens, at, end)) {
          longest = at + keys.size();
        }
      }
    }
    return longest;
  }

  /** True where one ends right before a token and begins no sooner than at another. */
  public boolean endsBefore(List<Token> tokens, int first, int before) {
    List<List<String>> phrases = before > first ? byLast.get(tokens.get(before - 1)) : null;
    if (phrases != null) {
      for (List<String> keys : phrases) {
        int from = before - keys.size();
        if (from >= first && stand(keys, tokens, from, before)) {
          return true;
        }
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
