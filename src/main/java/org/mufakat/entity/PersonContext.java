package org.mufakat.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;

/**
 * Where two persons are told of: in one agreement or event as all articles know it; else, of
 * somebody of no known institution, whether the articles name the institution or the country of the
 * other one; of two such, whether their articles are about the same countries. One country in
 * common says little, since many articles name one and the same.
 */
final class PersonContext implements Comparer<PersonRecord> {

  private static final int COUNTRIES_IN_COMMON = 2;

  private final Outcome deed;
  private final Outcome institution;
  private final Outcome country;
  private final Outcome unknown;
  private final Outcome nothing;

  PersonContext(Scale scale) {
    deed = scale.outcome("context", "deed");
    institution = scale.outcome("context", "institution");
    country = scale.outcome("context", "country");
    unknown = scale.outcome("context", "unknown");
    nothing = scale.outcome("context", "nothing");
  }

  @Override
  public void compare(PersonRecord left, PersonRecord right, Ledger ledger) {
    ledger.enter(outcome(left, right), left.contextCountries(), right.contextCountries());
  }

  private Outcome outcome(PersonRecord left, PersonRecord right) {
    if (!Collections.disjoint(left.deeds(), right.deeds())) {
      return deed;
    }
    if (left.at().isPresent() && right.at().isPresent()) {
      return unknown;
    }
    if (left.at().isEmpty() && right.at().isEmpty()) {
      Set<String> common = new HashSet<>(left.contextCountries());
      common.retainAll(right.contextCountries());
      return common.size() < COUNTRIES_IN_COMMON ? unknown : country;
    }
    PersonRecord known = left.at().isPresent() ? left : right;
    PersonRecord other = known == left ? right : left;
    if (other.isInContextOf(known.at().orElseThrow().key())) {
      return institution;
    }
    Optional<String> code = known.country();
    if (code.isEmpty()) {
      return unknown;
    }
    return other.isInContextOfCountry(code.get()) ? country : nothing;
  }
}
