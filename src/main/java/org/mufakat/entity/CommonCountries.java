package org.mufakat.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.fact.Field;

/** The countries of the parties, as far as each report names them. */
final class CommonCountries implements Comparer<Report> {

  static final String FEATURE = "countries";

  /** Below it a country was only guessed. */
  private static final double SURE = 0.6;

  private final Outcome same;
  private final Outcome several;
  private final Outcome most;
  private final Outcome one;
  private final Outcome unknown;
  private final Outcome unlike;
  private final Outcome other;
  private final Outcome guessed;

  CommonCountries(Scale scale) {
    same = scale.outcome(FEATURE, "same");
    several = scale.outcome(FEATURE, "several");
    most = scale.outcome(FEATURE, "most");
    one = scale.outcome(FEATURE, "one");
    unknown = scale.outcome(FEATURE, "unknown");
    unlike = scale.outcome(FEATURE, "unlike");
    other = scale.outcome(FEATURE, "other");
    guessed = scale.outcome(FEATURE, "guessed");
  }

  @Override
  public void compare(Report left, Report right, Ledger ledger) {
    Set<String> lefts = left.allCountries();
    Set<String> rights = right.allCountries();
    Outcome outcome = outcome(lefts, rights);
    boolean guess = outcome == other && (isGuessed(left) || isGuessed(right));
    boolean common = !Collections.disjoint(lefts, rights);
    ledger.enter(guess && common ? guessed : outcome, new TreeSet<>(lefts), new TreeSet<>(rights));
  }

  private static boolean isGuessed(Report report) {
    return report.confidence().getOrDefault(Field.COUNTRIES, 1.0) < SURE;
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
    if (left.size() != right.size()) {
      return most;
    }
    return fewer > 2 ? several : same;
  }
}
