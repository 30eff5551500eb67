package org.mufakat.reconcile;

/** Likeness by letters. */
final class Edits {

  private Edits() {}

  /**
   * 1 for the same, less by each letter that has to be added, dropped, changed, or swapped with its
   * neighbour, as a share of the longer one; 0 below a limit.
   */
  static double likeness(String one, String other, double least) {
    int longer = Math.max(one.length(), other.length());
    int most = (int) Math.floor(longer * (1 - least) + 1e-9);
    if (longer == 0 || Math.abs(one.length() - other.length()) > most) {
      return 0;
    }
    int edits = distance(one, other, most);
    return edits > most ? 0 : 1 - (double) edits / longer;
  }

  /**
   * Damerau's distance, no letter moved twice; any larger number beyond a limit. Letters further
   * from one another than the limit need not be compared.
   */
  private static int distance(String one, String other, int most) {
    int far = most + 1;
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = Math.min(j, far);
    }
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(other.length(), i + most);
      row[from - 1] = from == 1 ? Math.min(i, far) : far;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && isSwap(one, other, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (to < other.length()) {
        row[to + 1] = far;
      }
      if (least > most) {
        return far;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[other.length()];
  }

  private static boolean isSwap(String one, String other, int i, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
