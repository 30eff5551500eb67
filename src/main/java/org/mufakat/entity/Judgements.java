package org.mufakat.entity;

import java.util.HashSet;
import java.util.List;
import org.mufakat.fact.AgreementKind;

/**
 * When two reports can be of one agreement or event. Prefers a wrong split to a wrong join: what
 * one article tells apart is never joined, and what is unknown does not speak for a join.
 */
final class Judgements {

  private Judgements() {}

  static boolean sameAgreement(AgreementReport a, AgreementReport b) {
    if (a.key().article().equals(b.key().article())) {
      return false;
    }
    if (a.source().text().equals(b.source().text())) {
      return a.copyOf(b);
    }
    return sameParties(a, b)
        && compatibleKinds(a.kind(), b.kind())
        && a.timing().compatible(b.timing())
        && compatibleSignatures(a.signatures(), b.signatures());
  }

  static boolean sameEvent(EventReport a, EventReport b) {
    if (a.key().article().equals(b.key().article())) {
      return false;
    }
    if (a.source().text().equals(b.source().text())) {
      return a.copyOf(b);
    }
    return a.name().isPresent() && b.name().isPresent()
        ? sameName(a, b) && a.timing().compatible(b.timing())
        : sameOccasion(a, b);
  }

  private static boolean sameName(EventReport a, EventReport b) {
    return NormalisedName.of(a.name().orElseThrow())
        .equals(NormalisedName.of(b.name().orElseThrow()));
  }

  /** Without a name only the date tells: it must be known, to the month at least. */
  private static boolean sameOccasion(EventReport a, EventReport b) {
    return a.kind() == b.kind()
        && sameParties(a, b)
        && datedToTheMonth(a)
        && datedToTheMonth(b)
        && a.timing().compatible(b.timing());
  }

  private static boolean datedToTheMonth(EventReport event) {
    return event
        .date()
        .filter(dated -> dated.date().first().plusMonths(1).isAfter(dated.date().last()))
        .isPresent();
  }

  private static boolean sameParties(Report a, Report b) {
    boolean nothingKnown =
        a.countries().isEmpty() && (a.institutions().isEmpty() || b.institutions().isEmpty());
    return !nothingKnown
        && new HashSet<>(a.countries()).equals(new HashSet<>(b.countries()))
        && !a.partiesDiffer(b);
  }

  private static boolean compatibleKinds(AgreementKind a, AgreementKind b) {
    return a == b || a == AgreementKind.OTHER || b == AgreementKind.OTHER;
  }

  private static boolean compatibleSignatures(List<Signature> a, List<Signature> b) {
    return a.isEmpty() || b.isEmpty() || contained(a, b) || contained(b, a);
  }

  private static boolean contained(List<Signature> inner, List<Signature> outer) {
    return inner.stream().allMatch(one -> outer.stream().anyMatch(one::compatible));
  }
}
