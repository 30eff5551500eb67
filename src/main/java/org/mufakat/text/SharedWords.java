package org.mufakat.text;

/**
 * Words that texts share, each folded once and kept: a few thousand make up most of all articles.
 *
 * <p>A table of fixed size, in which a newer word takes the place of an older one: what texts bring
 * costs no more memory than that. Threads may read and write it at once, since a word is immutable
 * and whichever one stands at a place is compared before it is taken.
 */
final class SharedWords {

  private static final int PLACES = 1 << 15;

  /** Longer words are one of a kind, and not worth their memory. */
  private static final int LONGEST = 40;

  private final Word[] words = new Word[PLACES];

  /** The word at a stretch of a text, of a kind that its characters determine. */
  Word at(String text, int from, int to, Token.Kind kind) {
    if (to - from > LONGEST) {
      return Word.of(text.substring(from, to), kind);
    }
    int place = place(text, from, to);
    Word known = words[place];
    if (known != null && known.kind() == kind && stands(known.form(), text, from, to)) {
      return known;
    }
    Word word = Word.of(text.substring(from, to), kind);
    words[place] = word;
    return word;
  }

  private static boolean stands(String form, String text, int from, int to) {
    return form.length() == to - from && text.startsWith(form, from);
  }

  private static int place(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 15) & PLACES - 1;
  }
}
