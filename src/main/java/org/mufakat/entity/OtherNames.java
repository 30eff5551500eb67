package org.mufakat.entity;

import java.util.Set;
import java.util.TreeSet;

/** The names of somebody or something beside the one that is shown. */
final class OtherNames {

  private OtherNames() {}

  /** What the chosen name contains needs no saying. */
  static Set<String> of(String chosen, Tally<String> names, Set<String> aliases) {
    Set<String> others = new TreeSet<>(aliases);
    names.values().forEach(others::add);
    others.removeIf(other -> other.equals(chosen) || isPart(other, chosen));
    return others;
  }

  /** Another spelling of all of it is no part of it. */
  private static boolean isPart(String other, String chosen) {
    return NormalisedName.within(other, chosen) && !NormalisedName.within(chosen, other);
  }
}
