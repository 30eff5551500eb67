package org.mufakat.entity;

import java.util.List;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;

/** Who signed. */
final class CommonSigners implements Comparer<AgreementReport> {

  private final Outcome two;
  private final Outcome one;
  private final Outcome standIn;
  private final Outcome differ;
  private final Outcome others;
  private final Outcome unknown;

  CommonSigners(Scale scale) {
    two = scale.outcome("signers", "two");
    one = scale.outcome("signers", "one");
    standIn = scale.outcome("signers", "stand-in");
    differ = scale.outcome("signers", "differ");
    others = scale.outcome("signers", "others");
    unknown = scale.outcome("signers", "unknown");
  }

  @Override
  public void compare(AgreementReport left, AgreementReport right, Ledger ledger) {
    ledger.enter(
        outcome(left.signatures(), right.signatures()),
        new Names(left.signatures()),
        new Names(right.signatures()));
  }

  private record Names(List<Signature> signatures) {
    @Override
    public String toString() {
      return String.join(", ", signatures.stream().map(one -> one.signer().name()).toList());
    }
  }

  private Outcome outcome(List<Signature> left, List<Signature> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return unknown;
    }
    long common = left.stream().filter(a -> right.stream().anyMatch(a::compatible)).count();
    if (common > 0) {
      return common == 1 ? one : two;
    }
    if (standsIn(left) || standsIn(right)) {
      return standIn;
    }
    boolean oneSide =
        left.stream()
            .anyMatch(
                a ->
                    a.onBehalfOf().isPresent()
                        && right.stream().anyMatch(b -> a.onBehalfOf().equals(b.onBehalfOf())));
    return oneSide || left.size() > 1 && right.size() > 1 ? differ : others;
  }

  private static boolean standsIn(List<Signature> signatures) {
    return signatures.stream().anyMatch(signature -> signature.represents().isPresent());
  }
}
