package org.mufakat.text;

import java.util.Collection;
import java.util.Locale;

/** A set of words that tokens are looked up in, by their folded form. */
public final class WordSet {

  private final WordMap<Boolean> words = new WordMap<>();

  public void add(String word) {
    words.put(word.toLowerCase(Locale.ROOT), true);
  }

  public void addAll(Collection<String> more) {
    more.forEach(this::add);
  }

  public boolean has(Token token) {
    return words.has(token);
  }
}
