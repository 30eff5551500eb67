package org.mufakat.entity;

/** Names that two languages spell almost alike: {@code Kolombo} and {@code Colombo}. */
final class Spelling {

  private static final int SHORTEST = 4;
  private static final int MOST_EDITS = 2;
  private static final int LETTERS_AN_EDIT = 3;

  private Spelling() {}

  /** Whether one holds the other whole, or they differ in a letter or two. */
  static boolean alike(String one, String other) {
    if (NormalisedName.within(one, other) || NormalisedName.within(other, one)) {
      return true;
    }
    String a = fold(one);
    String b = fold(other);
    int shorter = Math.min(a.length(), b.length());
    return shorter >= SHORTEST && edits(a, b) <= Math.min(MOST_EDITS, shorter / LETTERS_AN_EDIT);
  }

  /** Whether two names of as many words differ in one letter. */
  static boolean nearlySame(String one, String other) {
    return edits(fold(one), fold(other)) <= 1;
  }

  /** Letters that stand for one sound. */
  private static String fold(String name) {
    return NormalisedName.of(name).replace('c', 'k').replace('y', 'i');
  }

  /** Levenshtein distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
