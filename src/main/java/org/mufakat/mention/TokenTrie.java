package org.mufakat.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mufakat.text.Token;
import org.mufakat.text.Tokenizer;

/**
 * Names by their tokens: all that are known, found in one walk over a text, each place once.
 *
 * <p>Compares folded keys; whether capitals matter is for the caller to say of a hit.
 *
 * @param <V> what a name stands for
 */
final class TokenTrie<V> {

  private static final String ENCLITIC = "nya";
  private static final int SHORTEST_WORD = 4;

  private static final int BITS = 1 << 16;

  private final Node<V> root = new Node<>();

  /** Bits of the words with which names begin: most words of a text are told by them to be none. */
  private final long[] beginnings = new long[BITS / Long.SIZE];

  private final boolean enclitics;
  private int size;

  TokenTrie() {
    this(false);
  }

  /**
   * @param enclitics true to find "kesepahaman" in "kesepahamannya" as well
   */
  TokenTrie(boolean enclitics) {
    this.enclitics = enclitics;
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(2);
    private final List<V> values = new ArrayList<>(0);
  }

  /** A stretch of tokens and what it may stand for. */
  record Hit<V>(int first, int end, List<V> values) {}

  void add(String name, V value) {
    Node<V> node = root;
    for (String key : Tokenizer.keys(name)) {
      node = node.next.computeIfAbsent(key, k -> new Node<>());
    }
    if (node != root) {
      int bit = bit(Tokenizer.keys(name).get(0));
      beginnings[bit / Long.SIZE] |= 1L << bit;
      node.values.add(value);
      size++;
    }
  }

  private static int bit(String key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 15) & BITS - 1;
  }

  /** False for most words with which no name begins. */
  private boolean mayBegin(String key) {
    int bit = bit(key);
    return (beginnings[bit / Long.SIZE] & 1L << bit) != 0 || enclitics && key.endsWith(ENCLITIC);
  }

  private Node<V> next(Node<V> node, String key) {
    Node<V> next = node.next.get(key);
    boolean strip = next == null && enclitics && key.endsWith(ENCLITIC);
    int stem = key.length() - ENCLITIC.length();
    return strip && stem >= SHORTEST_WORD ? node.next.get(key.substring(0, stem)) : next;
  }

  int size() {
    return size;
  }

  /** First tokens with which some name begins. */
  Set<String> openings() {
    return Set.copyOf(root.next.keySet());
  }

  /** The longest name that begins at a token and ends before another, or nothing. */
  Hit<V> longestAt(List<Token> tokens, int at, int end) {
    if (at >= end || !mayBegin(tokens.get(at).key())) {
      return null;
    }
    Node<V> node = root;
    Hit<V> longest = null;
    for (int i = at; i < end; i++) {
      node = next(node, tokens.get(i).key());
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        longest = new Hit<>(at, i + 1, node.values);
      }
    }
    return longest;
  }

  /** Every name that begins at a token, shortest first. */
  List<Hit<V>> allAt(List<Token> tokens, int at, int end) {
    if (at >= end || !mayBegin(tokens.get(at).key())) {
      return List.of();
    }
    List<Hit<V>> hits = new ArrayList<>(2);
    Node<V> node = root;
    for (int i = at; i < end; i++) {
      node = next(node, tokens.get(i).key());
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        hits.add(new Hit<>(at, i + 1, node.values));
      }
    }
    return hits;
  }
}
