package org.mufakat.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mufakat.entity.match.Bridge;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Scale;

/**
 * An agreement of three parties or more, of which each report names its own and leaves out another:
 * a report that names all of them holds those together.
 *
 * <p>It must name a body of each country that they do not share, or who signed for it: "agrees with
 * China and Korea" is no agreement of three. Nothing but the countries may tell the two apart.
 */
final class ManyParties implements Bridge<AgreementReport> {

  private final Scale scale;
  private final Comparer<AgreementReport> comparer;

  ManyParties(Scale scale, Comparer<AgreementReport> comparer) {
    this.scale = scale;
    this.comparer = comparer;
  }

  @Override
  public boolean spans(AgreementReport third, AgreementReport left, AgreementReport right) {
    Set<String> shared = new HashSet<>(left.allCountries());
    shared.retainAll(right.allCountries());
    Set<String> own = new HashSet<>(left.allCountries());
    own.addAll(right.allCountries());
    own.removeAll(shared);
    return !shared.isEmpty()
        && third.allCountries().containsAll(shared)
        && contracting(third).containsAll(own)
        && !differOtherwise(left, right);
  }

  private static Set<String> contracting(AgreementReport report) {
    Set<String> countries = new HashSet<>();
    report.institutions().forEach(body -> body.country().ifPresent(countries::add));
    report.signatures().stream()
        .map(Signature::onBehalfOf)
        .flatMap(Optional::stream)
        .filter(ActorKey.Country.class::isInstance)
        .forEach(country -> countries.add(((ActorKey.Country) country).code()));
    return countries;
  }

  private boolean differOtherwise(AgreementReport left, AgreementReport right) {
    int[] against = new int[1];
    comparer.compare(
        left,
        right,
        (outcome, a, b) -> {
          if (!outcome.feature().equals(CommonCountries.FEATURE)) {
            against[0] += Math.min(0, outcome.points());
          }
        });
    return scale.contradicts(against[0]);
  }
}
