package org.mufakat.serve.linked;

import java.util.List;

/**
 * What is known of one property of a thing.
 *
 * @param label of the property
 * @param target where the property is defined
 */
record Fact(String label, String target, List<Row> values) {

  /** How many rows of a table it takes. */
  int size() {
    return values.size();
  }

  /**
   * One value.
   *
   * @param count how many sources, in words
   * @param basis why it has none
   */
  record Row(Text value, List<Source> sources, String count, String basis) {}
}
