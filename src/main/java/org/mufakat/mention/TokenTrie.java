package org.mufakat.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Most words of a text begin no name: a table with many free places says so at once. */
  private static final float SPARSE = 0.25f;

  private final Node<V> root = new Node<>(new HashMap<>(16, SPARSE));
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

  private record Node<V>(Map<String, Node<V>> next, List<V> values) {
    Node(Map<String, Node<V>> next) {
      this(next, new ArrayList<>(0));
    }
  }

  /** A stretch of tokens and what it may stand for. */
  record Hit<V>(int first, int end, List<V> values) {}

  void add(String name, V value) {
    Node<V> node = root;
    for (String key : Tokenizer.keys(name)) {
      node = node.next.computeIfAbsent(key, k -> new Node<>(new HashMap<>(2)));
    }
    if (node != root) {
      node.values.add(value);
    }
  }

  private Node<V> next(Node<V> node, String key) {
    Node<V> next = node.next.get(key);
    boolean strip = next == null && enclitics && key.endsWith(ENCLITIC);
    int stem = key.length() - ENCLITIC.length();
    return strip && stem >= SHORTEST_WORD ? node.next.get(key.substring(0, stem)) : next;
  }

  /** The longest name that begins at a token and ends before another, or nothing. */
  Hit<V> longestAt(List<Token> tokens, int at, int end) {
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
    Node<V> node = at < end ? next(root, tokens.get(at).key()) : null;
    if (node == null) {
      return List.of();
    }
    List<Hit<V>> hits = new ArrayList<>(2);
    for (int i = at; node != null; i++) {
      if (!node.values.isEmpty()) {
        hits.add(new Hit<>(at, i + 1, node.values));
      }
      node = i + 1 < end ? next(node, tokens.get(i + 1).key()) : null;
    }
    return hits;
  }
}
