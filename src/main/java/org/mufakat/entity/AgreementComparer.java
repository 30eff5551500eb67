package org.mufakat.entity;

import java.util.List;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Scale;

/** What speaks for two reports being of one agreement, and what against. */
final class AgreementComparer implements Comparer<AgreementReport> {

  private final List<Comparer<? super AgreementReport>> features;
  private final Comparer<Report> field;
  private final Comparer<? super AgreementReport> done;
  private final Comparer<? super AgreementReport> planned;
  private final Comparer<? super AgreementReport> lasting;

  AgreementComparer(Scale scale) {
    features =
        List.of(
            new Copies(scale),
            new CommonCountries(scale),
            new CommonBodies(scale),
            new CommonKind(scale),
            new CommonSigners(scale),
            new CommonText<>(scale, "place", AgreementReport::place, PlaceNames::alike),
            new CommonText<>(scale, "occasion", AgreementReport::during, Spelling::alike),
            new CommonText<>(scale, "amount", AgreementReport::amount, Amounts::alike),
            new CommonText<>(scale, "duration", AgreementReport::duration, Object::equals));
    field = new CommonField(scale);
    done = new CommonDate(scale);
    planned = new PlanAndDeed(scale);
    lasting = new LastingTreaty(scale);
  }

  @Override
  public void compare(AgreementReport left, AgreementReport right, Ledger ledger) {
    features.forEach(feature -> feature.compare(left, right, ledger));
    if (!areOfAllTrade(left, right)) {
      field.compare(left, right, ledger);
    }
    if (PlanAndDeed.concerns(left, right)) {
      planned.compare(left, right, ledger);
    } else if (LastingTreaty.concerns(left, right)) {
      lasting.compare(left, right, ledger);
    } else {
      done.compare(left, right, ledger);
    }
  }

  /** A trade agreement is about all goods; of which an article speaks says nothing. */
  private static boolean areOfAllTrade(AgreementReport left, AgreementReport right) {
    return CommonKind.SINGLE.contains(left.kind()) && CommonKind.SINGLE.contains(right.kind());
  }
}
