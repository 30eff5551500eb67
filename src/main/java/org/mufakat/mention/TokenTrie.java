package org.mufakat.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.text.Token;
import org.mufakat.text.Tokenizer;
import org.mufakat.text.WordMap;

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

  private final WordMap<Node<V>> openings = new WordMap<>();
  private final boolean enclitics;

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
    List<String> keys = Tokenizer.keys(name);
    if (keys.isEmpty()) {
      return;
    }
    Node<V> node = openings.get(keys.get(0));
    if (node == null) {
      node = new Node<>();
      openings.put(keys.get(0), node);
    }
    for (String key : keys.subList(1, keys.size())) {
      node = node.next.computeIfAbsent(key, k -> new Node<>());
    }
    node.values.add(value);
  }

  /** Where names are that begin with a token; null where there are none. */
  private Node<V> first(Token token) {
    Node<V> node = openings.get(token);
    return node == null && hasEnclitic(token.key()) ? openings.get(stem(token.key())) : node;
  }

  private Node<V> next(Node<V> node, Token token) {
    Node<V> next = node.next.get(token.key());
    return next == null && hasEnclitic(token.key()) ? node.next.get(stem(token.key())) : next;
  }

  private boolean hasEnclitic(String key) {
    return enclitics && key.length() >= SHORTEST_WORD + ENCLITIC.length() && key.endsWith(ENCLITIC);
  }

  private static String stem(String key) {
    return key.substring(0, key.length() - ENCLITIC.length());
  }

  /** The longest name that begins at a token and ends before another, or nothing. */
  Hit<V> longestAt(List<Token> tokens, int at, int end) {
    Node<V> node = at < end ? first(tokens.get(at)) : null;
    Hit<V> longest = null;
    for (int i = at; node != null; i++) {
      if (!node.values.isEmpty()) {
        longest = new Hit<>(at, i + 1, node.values);
      }
      node = i + 1 < end ? next(node, tokens.get(i + 1)) : null;
    }
    return longest;
  }

  /** Every name that begins at a token, shortest first. */
  List<Hit<V>> allAt(List<Token> tokens, int at, int end) {
    Node<V> node = at < end ? first(tokens.get(at)) : null;
    if (node == null) {
      return List.of();
    }
    List<Hit<V>> hits = new ArrayList<>(2);
    for (int i = at; node != null; i++) {
      if (!node.values.isEmpty()) {
        hits.add(new Hit<>(at, i + 1, node.values));
      }
      node = i + 1 < end ? next(node, tokens.get(i + 1)) : null;
    }
    return hits;
  }
}
