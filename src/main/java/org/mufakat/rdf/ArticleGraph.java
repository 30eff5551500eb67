package org.mufakat.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.AgreementReport;
import org.mufakat.entity.ArticleEntities;
import org.mufakat.entity.EventReport;
import org.mufakat.entity.InstitutionTold;
import org.mufakat.entity.NormalisedName;
import org.mufakat.entity.PersonTold;
import org.mufakat.entity.PostKey;
import org.mufakat.entity.Told;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.QuotationFact;
import org.mufakat.fact.SourceCitation;

/** All that one article says, with the sentences that say so: the named graph of that article. */
public final class ArticleGraph {

  private final ArticleFacts facts;
  private final Told told;
  private final Iris iris;
  private final SectorNodes sectors;
  private final String key;
  private final Node article;
  private final ArticleEntities entities;
  private final Statements out;
  private final EvidenceNodes evidence;
  private final TableNames names;
  private final ValuesInWords values = new ValuesInWords();

  private ArticleGraph(ArticleFacts facts, Told told, Naming naming) {
    this.facts = facts;
    this.told = told;
    this.iris = naming.iris();
    this.sectors = naming.sectors();
    this.names = naming.names();
    this.key = facts.article().key();
    this.article = iris.article(key);
    this.entities = new ArticleEntities(facts, naming.known());
    this.out = new Statements(iris.articleGraph(key));
    this.evidence = new EvidenceNodes(key, facts.language(), iris, entities);
  }

  /**
   * @param rulesDigest of the rules that read the article
   * @throws InvalidTermException if a name or value cannot stand in a graph
   */
  public static Quads of(ArticleFacts facts, Told told, Naming naming, String rulesDigest) {
    return new ArticleGraph(facts, told, naming).quads(rulesDigest);
  }

  private Quads quads(String rulesDigest) {
    article(rulesDigest);
    agreements();
    events();
    persons();
    institutions();
    countries();
    facts.quotations().forEach(this::quotation);
    out.valuesOf(Coop.hasParticipation).forEach(this::likeItsParticipant);
    evidence.write(values, out);
    return out.quads();
  }

  private void article(String rulesDigest) {
    ArticleNode.write(facts.article(), facts.language(), iris, out);
    out.add(article, Coop.rulesDigest, Literals.text(rulesDigest));
    out.add(article, Terms.Schema.sha256, Literals.text(facts.article().checksum()));
    for (SourceCitation source : facts.sources()) {
      out.add(article, Terms.Schema.isBasedOn, Literals.text(source.name()));
      evidence.about(article, SupportedProperties.OF_ARTICLE, List.of(source.evidence()));
    }
  }

  private void countries() {
    facts
        .countries()
        .forEach(
            fact -> {
              Node country = iris.of(new ActorKey.Country(fact.code()));
              out.add(country, Terms.Schema.subjectOf, article);
              values.add(country, names.of(new ActorKey.Country(fact.code())));
              evidence.about(country, SupportedProperties.OF_NAMED, fact.evidence());
            });
  }

  private void institutions() {
    for (int i = 0; i < told.institutions().size(); i++) {
      InstitutionTold institution = told.institutions().get(i);
      Node node = iris.of(institution.key());
      out.add(node, Terms.Schema.subjectOf, article);
      if (institution.key() instanceof ActorKey.Listed) {
        otherForms(node, institution);
      } else {
        outsideTheTables(node, institution);
      }
      values.add(node, List.of(institution.name()));
      values.add(node, institution.aliases());
      if (i < facts.institutions().size()) {
        evidence.about(node, SupportedProperties.OF_NAMED, facts.institutions().get(i).evidence());
      }
    }
  }

  /** What the article calls a body of the tables, where they do not. */
  private void otherForms(Node node, InstitutionTold institution) {
    Set<String> known = names.of(institution.key());
    values.add(node, known);
    Stream.concat(Stream.of(institution.name()), institution.aliases().stream())
        .filter(form -> known.stream().noneMatch(name -> NormalisedName.within(form, name)))
        .forEach(form -> out.add(node, Terms.Skos.altLabel, Literals.text(form)));
  }

  private void outsideTheTables(Node node, InstitutionTold institution) {
    out.type(node, Coop.Institution);
    out.add(node, Terms.Skos.prefLabel, Literals.text(institution.name()));
    otherNames(node, institution.name(), institution.aliases());
    out.add(node, Coop.country, institution.country(), this::country);
    out.add(node, Terms.Org.classification, Codes.of(institution.type()));
    out.add(node, Terms.Org.subOrganizationOf, institution.parent(), iris::of);
  }

  private void persons() {
    for (int i = 0; i < told.persons().size(); i++) {
      PersonTold person = told.persons().get(i);
      Node node = iris.of(person.key());
      out.type(node, Terms.Foaf.Person);
      out.add(node, Terms.Foaf.name, Literals.text(person.name()));
      otherNames(node, person.name(), person.aliases());
      values.add(node, List.of(person.name()));
      values.add(node, person.aliases());
      out.add(node, Terms.Schema.subjectOf, article);
      person.post().ifPresent(post -> post(node, person, post));
      if (i < facts.persons().size()) {
        evidence.about(node, SupportedProperties.OF_NAMED, facts.persons().get(i).evidence());
      }
    }
  }

  /** A short form that is part of the name is found by the name. */
  private void otherNames(Node node, String name, List<String> others) {
    others.stream()
        .filter(other -> !NormalisedName.within(other, name))
        .forEach(other -> out.add(node, Terms.Skos.altLabel, Literals.text(other)));
  }

  private void post(Node holder, PersonTold person, PostKey key) {
    Node post = iris.of(key);
    out.add(holder, person.former() ? Coop.formerlyHeld : Terms.Org.holds, post);
    out.type(post, Terms.Org.Post);
    out.add(post, Terms.Skos.prefLabel, Literals.text(person.role().orElseThrow()));
    out.add(post, Terms.Org.postIn, key.institution(), iris::of);
  }

  private void agreements() {
    for (int i = 0; i < facts.agreements().size(); i++) {
      AgreementReport report = told.agreements().get(i);
      Node node = iris.agreementReport(report.key());
      out.type(node, Coop.AgreementReport);
      out.add(node, Terms.Schema.isPartOf, article);
      AgreementValues.write(node, report, sectors, iris, out);
      sectors.learn(report.sectors(), values);
      evidence.aboutReport(
          node,
          SupportedProperties.ofAgreement(report.parties()),
          report.key().anchor(),
          facts.agreements().get(i).evidence());
    }
  }

  private void events() {
    for (int i = 0; i < facts.events().size(); i++) {
      EventReport report = told.events().get(i);
      Node node = iris.eventReport(report.key());
      out.type(node, Coop.EventReport);
      out.add(node, Terms.Schema.isPartOf, article);
      EventValues.write(node, report, sectors, iris, out);
      sectors.learn(report.sectors(), values);
      evidence.aboutReport(
          node,
          SupportedProperties.OF_EVENT,
          report.key().anchor(),
          facts.events().get(i).evidence());
    }
  }

  private void quotation(QuotationFact fact) {
    Node node = QuotationNode.write(fact, key, iris, out);
    out.add(node, Coop.saidBy, fact.speaker(), name -> iris.of(entities.speaker(name)));
    evidence.about(node, SupportedProperties.OF_QUOTATION, fact.evidence());
  }

  private void likeItsParticipant(Node participation) {
    out.valuesOf(participation, Coop.participant)
        .forEach(participant -> values.addSame(participation, participant));
  }

  private Node country(String code) {
    return iris.of(new ActorKey.Country(code));
  }
}
