package org.mufakat.entity.match;

import java.util.List;

/**
 * Records brought together.
 *
 * @param groups each of one thing, with records that may be of it and of others as well
 * @param open pairs of groups that may be one thing after all
 */
public record Linked<T>(List<Group<T>> groups, List<Open<T>> open) {

  /**
   * One thing.
   *
   * @param records of it, by key
   * @param possible records that fit it and others, by key
   */
  public record Group<T>(List<T> records, List<T> possible) {}

  /**
   * Two groups that nobody can tell apart or bring together for sure.
   *
   * @param one the record that stands nearest to the other group
   * @param why the nearest pair, compared
   */
  public record Open<T>(T one, T other, Comparison why) {}
}
