package org.mufakat.text;

import java.util.HashMap;
import java.util.Map;

/**
 * What words stand for, by their folded form.
 *
 * <p>Every word of a text is looked up in dozens of such maps and is in hardly any of them: a bit
 * for the hash of each word tells most that are not there without touching the map.
 *
 * @param <V> what a word stands for; never null
 */
public final class WordMap<V> {

  /** Of so many bits one is set at most, so that few words that are not there pass. */
  private static final int BITS_A_WORD = 16;

  private final Map<String, V> values = new HashMap<>();
  private long[] bits = new long[1];

  /** What a token stands for; null where it stands for nothing. */
  public V get(Token token) {
    return mayHold(token.hash()) ? values.get(token.key()) : null;
  }

  public V getOrDefault(Token token, V other) {
    V value = get(token);
    return value == null ? other : value;
  }

  public boolean has(Token token) {
    return mayHold(token.hash()) && values.containsKey(token.key());
  }

  /** What a folded word stands for; null where it stands for nothing. */
  public V get(String key) {
    return values.get(key);
  }

  public void put(String key, V value) {
    values.put(key, value);
    if (values.size() * BITS_A_WORD > bits.length * Long.SIZE) {
      bits = new long[bits.length * 2];
      values.keySet().forEach(word -> mark(word.hashCode()));
    } else {
      mark(key.hashCode());
    }
  }

  private void mark(int hash) {
    bits[word(hash)] |= 1L << hash;
  }

  private boolean mayHold(int hash) {
    return (bits[word(hash)] & 1L << hash) != 0;
  }

  /** The last bits of a hash choose one in a long, those before them the long. */
  private int word(int hash) {
    return (hash >>> 6 ^ hash >>> 19) & bits.length - 1;
  }
}
