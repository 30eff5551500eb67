package org.mufakat.entity;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.fact.InstitutionType;

/** What speaks for two names being of one institution, and what against. */
final class BodyComparer implements Comparer<BodyRecord> {

  private static final int LONG_NAME = 3;

  private final Outcome sameName;
  private final Outcome sameLongName;
  private final Outcome also;
  private final Outcome acronym;
  private final Outcome otherName;
  private final Outcome sameLanguage;
  private final Outcome notComparable;
  private final Comparer<BodyRecord> type;
  private final Outcome sameCountry;
  private final Outcome unknownCountry;
  private final Outcome otherCountry;

  BodyComparer(Scale scale) {
    sameName = scale.outcome("name", "same");
    sameLongName = scale.outcome("name", "same-long");
    also = scale.outcome("name", "also");
    acronym = scale.outcome("name", "acronym");
    otherName = scale.outcome("name", "other");
    sameLanguage = scale.outcome("other-name", "same-language");
    notComparable = scale.outcome("other-name", "unknown");
    type = new CommonText<>(scale, "type", BodyComparer::certainType, InstitutionType::equals);
    sameCountry = scale.outcome("country", "same");
    unknownCountry = scale.outcome("country", "unknown");
    otherCountry = scale.outcome("country", "other");
  }

  @Override
  public void compare(BodyRecord left, BodyRecord right, Ledger ledger) {
    Outcome name = name(left, right);
    ledger.enter(name, left.fullForms(), right.fullForms());
    boolean named = name == sameName || name == sameLongName;
    boolean differ = !named && differInOneLanguage(left, right);
    ledger.enter(differ ? sameLanguage : notComparable, left.fullNames(), right.fullNames());
    country(left.country(), right.country(), ledger);
    type.compare(left, right, ledger);
  }

  private Outcome name(BodyRecord left, BodyRecord right) {
    Set<String> common = new TreeSet<>(left.fullForms());
    common.retainAll(right.fullForms());
    if (!common.isEmpty()) {
      boolean isLong =
          common.stream().anyMatch(form -> NormalisedName.words(form).size() >= LONG_NAME);
      return isLong ? sameLongName : sameName;
    }
    if (isAliasOf(left, right, false) || isAliasOf(right, left, false)) {
      return also;
    }
    boolean shared = !Collections.disjoint(left.otherForms(), right.otherForms());
    return shared || isAliasOf(left, right, true) || isAliasOf(right, left, true)
        ? acronym
        : otherName;
  }

  private static boolean isAliasOf(BodyRecord one, BodyRecord other, boolean isShort) {
    return one.fullForms().stream()
        .anyMatch(form -> BodyRecord.isShort(form) == isShort && other.hasAlias(form));
  }

  /** Whether both have a full name in one language, and no such pair holds the other's words. */
  private static boolean differInOneLanguage(BodyRecord left, BodyRecord right) {
    boolean compared = false;
    for (StatedField one : left.fullNames()) {
      for (StatedField other : right.fullNames()) {
        boolean full = !BodyRecord.isShort(one.words()) && !BodyRecord.isShort(other.words());
        if (full && one.language().equals(other.language())) {
          if (NormalisedName.compatible(one.words(), other.words())) {
            return false;
          }
          compared = true;
        }
      }
    }
    return compared;
  }

  private void country(Optional<String> left, Optional<String> right, Ledger ledger) {
    Outcome outcome =
        left.isEmpty() || right.isEmpty()
            ? unknownCountry
            : left.equals(right) ? sameCountry : otherCountry;
    ledger.enter(outcome, left.orElse(""), right.orElse(""));
  }

  private static Optional<InstitutionType> certainType(BodyRecord body) {
    return Optional.of(body.types.leader()).filter(known -> known != InstitutionType.OTHER);
  }
}
