package org.mufakat.entity;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.fact.AgreementFact;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.EventFact;
import org.mufakat.fact.InstitutionFact;
import org.mufakat.fact.PersonFact;
import org.mufakat.fact.QuotationFact;
import org.mufakat.fact.Signatory;

/** The names that facts of an article refer to, introduced there or not. */
final class UsedNames {

  private UsedNames() {}

  static Stream<String> persons(ArticleFacts facts, ArticleEntities entities) {
    return Stream.of(
            signatories(facts).map(Signatory::name),
            facts.events().stream().map(EventFact::persons).flatMap(Collection::stream),
            speakers(facts).filter(name -> entities.speaker(name) instanceof ActorKey.Person))
        .flatMap(names -> names);
  }

  static Stream<String> institutions(ArticleFacts facts, ArticleEntities entities) {
    return Stream.of(
            facts.agreements().stream()
                .map(AgreementFact::institutions)
                .flatMap(Collection::stream),
            facts.events().stream().map(EventFact::institutions).flatMap(Collection::stream),
            facts.persons().stream().map(PersonFact::institution).flatMap(Optional::stream),
            facts.institutions().stream().map(InstitutionFact::parent).flatMap(Optional::stream),
            signatories(facts)
                .map(Signatory::onBehalfOf)
                .flatMap(Optional::stream)
                .filter(name -> entities.body(name) instanceof ActorKey.Institution))
        .flatMap(names -> names);
  }

  private static Stream<Signatory> signatories(ArticleFacts facts) {
    return facts.agreements().stream().map(AgreementFact::signatories).flatMap(Collection::stream);
  }

  /** Of quotations and of evidence that stands in one. */
  private static Stream<String> speakers(ArticleFacts facts) {
    Stream<String> quoted =
        facts.quotations().stream().map(QuotationFact::speaker).flatMap(Optional::stream);
    return Stream.concat(quoted, facts.allEvidence().flatMap(one -> one.saidBy().stream()));
  }
}
