package org.mufakat.entity;

import java.util.List;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;

/**
 * The contracting bodies that both reports name. Names that the tables do not know differ only
 * within a language; in two languages they can be the same, where the words of both say it.
 */
final class CommonBodies implements Comparer<Report> {

  private final Outcome both;
  private final Outcome one;
  private final Outcome oneDiffers;
  private final Outcome differ;
  private final Outcome otherNames;
  private final Outcome unknown;

  CommonBodies(Scale scale) {
    both = scale.outcome("bodies", "both");
    one = scale.outcome("bodies", "one");
    oneDiffers = scale.outcome("bodies", "one-differs");
    differ = scale.outcome("bodies", "differ");
    otherNames = scale.outcome("bodies", "other-names");
    unknown = scale.outcome("bodies", "unknown");
  }

  @Override
  public void compare(Report left, Report right, Ledger ledger) {
    boolean alike =
        left.countries().size() == right.countries().size()
            && left.countries().containsAll(right.countries());
    List<Party> lefts = alike ? withoutGovernments(left) : left.institutions();
    List<Party> rights = alike ? withoutGovernments(right) : right.institutions();
    boolean oneLanguage = left.language().equals(right.language());
    ledger.enter(outcome(lefts, rights, oneLanguage), new Names(lefts), new Names(rights));
  }

  /** Between the same countries a government as a whole says no more than its country. */
  private static List<Party> withoutGovernments(Report report) {
    return report.institutions().stream().filter(party -> !party.isGovernment()).toList();
  }

  private record Names(List<Party> parties) {
    @Override
    public String toString() {
      return String.join(", ", parties.stream().map(party -> party.key().name()).toList());
    }
  }

  private Outcome outcome(List<Party> left, List<Party> right, boolean oneLanguage) {
    if (left.isEmpty() || right.isEmpty()) {
      return unknown;
    }
    List<Party> onlyLeft = left.stream().filter(party -> !isIn(party, right)).toList();
    List<Party> onlyRight = right.stream().filter(party -> !isIn(party, left)).toList();
    int common = Math.min(left.size() - onlyLeft.size(), right.size() - onlyRight.size());
    boolean listed = differ(onlyLeft, onlyRight, true);
    boolean named =
        oneLanguage && differ(onlyLeft, onlyRight, false) || areNamedApart(onlyLeft, onlyRight);
    if (common == 0) {
      return listed ? differ : named ? otherNames : unknown;
    }
    if (listed || named) {
      return oneDiffers;
    }
    return common == 1 ? one : both;
  }

  private static boolean isIn(Party party, List<Party> others) {
    return others.stream()
        .anyMatch(
            other ->
                party.relation(other) != Party.Relation.UNRELATED || party.isTranslation(other));
  }

  private static boolean areNamedApart(List<Party> left, List<Party> right) {
    return left.stream()
        .anyMatch(a -> right.stream().anyMatch(b -> a.mayBeOfOneCountry(b) && a.isNamedApart(b)));
  }

  /** Whether both name another body for one side. */
  private static boolean differ(List<Party> left, List<Party> right, boolean listed) {
    return left.stream()
        .anyMatch(
            a ->
                right.stream()
                    .anyMatch(
                        b -> a.mayBeOfOneCountry(b) && (a.isListed() && b.isListed()) == listed));
  }
}
