package org.mufakat.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mentions of one kind by the tokens that they cover; of two that overlap, the first one added
 * stays.
 *
 * @param <M> the kind of mention
 */
final class TokenIndex<M extends Mention> {

  private final Object[] byToken;
  private final List<M> mentions = new ArrayList<>();

  TokenIndex(int tokens) {
    byToken = new Object[tokens];
  }

  /** Adds a mention unless another one covers any of its tokens; says whether it did. */
  boolean add(M mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      if (byToken[i] != null) {
        return false;
      }
    }
    put(mention);
    return true;
  }

  /** Adds a mention in place of all that it covers or touches. */
  void replace(M mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      if (byToken[i] != null) {
        remove(at(i));
      }
    }
    put(mention);
  }

  private void put(M mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      byToken[i] = mention;
    }
    mentions.add(mention);
  }

  void remove(M mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      byToken[i] = null;
    }
    mentions.remove(mention);
  }

  /** The mention that covers a token, or null. */
  @SuppressWarnings("unchecked")
  M at(int token) {
    return token >= 0 && token < byToken.length ? (M) byToken[token] : null;
  }

  /** The mention that begins at a token, or null. */
  M startingAt(int token) {
    M mention = at(token);
    return mention != null && mention.first() == token ? mention : null;
  }

  /** In reading order. */
  List<M> all() {
    List<M> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparingInt(Mention::first));
    return sorted;
  }
}
