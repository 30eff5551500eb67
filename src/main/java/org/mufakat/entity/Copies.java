package org.mufakat.entity;

import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;

/**
 * Whether two articles are one text, tell it in nearly the same sentences, or one takes up the
 * other.
 */
final class Copies implements Comparer<Report> {

  private final Outcome same;
  private final Outcome other;
  private final Outcome nearly;
  private final Outcome headline;

  Copies(Scale scale) {
    same = scale.outcome("copy", "same");
    other = scale.outcome("copy", "other");
    nearly = scale.outcome("wording", "nearly");
    headline = scale.outcome("wording", "headline");
  }

  @Override
  public void compare(Report left, Report right, Ledger ledger) {
    if (left.source().text().equals(right.source().text())) {
      boolean copy = left.key().anchor().equals(right.key().anchor());
      ledger.enter(copy ? same : other, left.key(), right.key());
    } else if (Wording.nearlyTheSame(left.wording(), right.wording())) {
      ledger.enter(nearly, left.key().article(), right.key().article());
    } else if (left.source().comesBackTo(right.source())
        || right.source().comesBackTo(left.source())) {
      ledger.enter(headline, left.source().headline(), right.source().headline());
    }
  }
}
