package org.mufakat.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * A thing with all its names ready to be compared.
 *
 * @param everything numbers of all words of its names and context, sorted
 */
record Profile(Entity entity, List<Name> names, int[] everything) {

  boolean has(int word) {
    return Arrays.binarySearch(everything, word) >= 0;
  }
}
