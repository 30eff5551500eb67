package org.mufakat.entity;

import java.util.List;
import java.util.Set;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.fact.AgreementKind;

/** The kind of instrument. */
final class CommonKind implements Comparer<AgreementReport> {

  /** Kinds that the press mixes. */
  private static final List<Set<AgreementKind>> AKIN =
      List.of(
          Set.of(AgreementKind.FTA, AgreementKind.CEPA, AgreementKind.TREATY),
          Set.of(AgreementKind.MOU, AgreementKind.MOC, AgreementKind.ARRANGEMENT),
          Set.of(AgreementKind.MOA, AgreementKind.ARRANGEMENT),
          Set.of(AgreementKind.GRANT, AgreementKind.ARRANGEMENT));

  /** Of which two countries have one. */
  static final Set<AgreementKind> SINGLE = Set.of(AgreementKind.FTA, AgreementKind.CEPA);

  private final Outcome same;
  private final Outcome sameTreaty;
  private final Outcome akin;
  private final Outcome unknown;
  private final Outcome other;

  CommonKind(Scale scale) {
    same = scale.outcome("kind", "same");
    sameTreaty = scale.outcome("kind", "same-treaty");
    akin = scale.outcome("kind", "akin");
    unknown = scale.outcome("kind", "unknown");
    other = scale.outcome("kind", "other");
  }

  @Override
  public void compare(AgreementReport left, AgreementReport right, Ledger ledger) {
    ledger.enter(outcome(left.kind(), right.kind()), left.kind(), right.kind());
  }

  private Outcome outcome(AgreementKind left, AgreementKind right) {
    if (left == AgreementKind.OTHER || right == AgreementKind.OTHER) {
      return unknown;
    }
    if (left == right) {
      return SINGLE.contains(left) ? sameTreaty : same;
    }
    return AKIN.stream().anyMatch(kinds -> kinds.contains(left) && kinds.contains(right))
        ? akin
        : other;
  }
}
