package org.mufakat.load;

import java.util.ArrayList;
import java.util.List;

/** Keeps account of what a load does with each article. */
final class Account {

  private final Intake intake;
  private final List<String> removed;
  private final List<String> loaded = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> unchanged;
  private final List<LoadReport.Refused> refused;
  private final Remainder remainder = new Remainder();

  Account(Intake intake, List<String> removed) {
    this.intake = intake;
    this.removed = removed;
    this.unchanged = new ArrayList<>(intake.repeated());
    this.refused = new ArrayList<>(intake.refused());
  }

  void note(Workshop.Done done) {
    Plan.Item item = done.item();
    if (done.outcome().worked().isPresent()) {
      count(item);
      if (intake.brought(item.article())) {
        remainder.add(done.outcome().worked().get().facts());
      }
    } else {
      String place = intake.place(item.article());
      refused.add(new LoadReport.Refused(place, place + ": " + done.outcome().problem()));
    }
  }

  /** An article that stays as it is. */
  void noteUntouched(Plan.Item item) {
    if (intake.brought(item.article())) {
      unchanged.add(item.article().key());
    }
  }

  private void count(Plan.Item item) {
    if (item.isNew()) {
      loaded.add(item.article().key());
    } else if (item.isChanged()) {
      replaced.add(item.article().key());
    } else {
      noteUntouched(item);
    }
  }

  /** Whether any article came, changed or went. */
  boolean anyChange() {
    return !loaded.isEmpty() || !replaced.isEmpty() || !removed.isEmpty();
  }

  LoadReport report(long articles, long quads) {
    return new LoadReport(
        loaded,
        replaced,
        unchanged,
        removed,
        intake.skipped(),
        refused,
        remainder.leftovers(),
        remainder.doubts(),
        remainder.unknownNames(),
        articles,
        quads);
  }
}
