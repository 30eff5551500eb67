package org.mufakat.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;

/** The countries of the parties, as far as each report names them. */
final class CommonCountries implements Comparer<Report> {

  static final String FEATURE = "countries";

  private final Outcome same;
  private final Outcome most;
  private final Outcome one;
  private final Outcome unknown;
  private final Outcome unlike;
  private final Outcome other;

  CommonCountries(Scale scale) {
    same = scale.outcome(FEATURE, "same");
    most = scale.outcome(FEATURE, "most");
    one = scale.outcome(FEATURE, "one");
    unknown = scale.outcome(FEATURE, "unknown");
    unlike = scale.outcome(FEATURE, "unlike");
    other = scale.outcome(FEATURE, "other");
  }

  @Override
  public void compare(Report left, Report right, Ledger ledger) {
    Set<String> lefts = left.allCountries();
    Set<String> rights = right.allCountries();
    ledger.enter(outcome(lefts, rights), new TreeSet<>(lefts), new TreeSet<>(rights));
  }

  private Outcome outcome(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return unknown;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    int fewer = Math.min(left.size(), right.size());
    if (common.size() < fewer) {
      return left.size() == 1 && right.size() == 1 ? unlike : other;
    }
    if (fewer == 1) {
      return one;
    }
    return left.size() == right.size() ? same : most;
  }
}
