package org.mufakat.serve.site;

import java.util.List;

/**
 * Things with how many there are of each.
 *
 * @param id of the section on its page
 * @param things what stands in the first column
 * @param all how many rows there would be if all were shown
 * @param more where all are; empty if nowhere
 */
record FigureTable(String id, String title, String things, List<Row> rows, int all, String more) {

  /**
   * @param target where the thing has a page; empty if nowhere
   */
  record Row(String label, String target, long count) {}

  FigureTable {
    rows = List.copyOf(rows);
  }

  /** Of more rows than a page should have. */
  public boolean isCut() {
    return rows.size() < all;
  }

  /** As templates ask for it. */
  public int shown() {
    return rows.size();
  }
}
