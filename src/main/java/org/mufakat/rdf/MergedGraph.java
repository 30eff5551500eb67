package org.mufakat.rdf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.Dispute;
import org.mufakat.entity.KnownPosts;
import org.mufakat.entity.MergedAgreement;
import org.mufakat.entity.MergedEvent;
import org.mufakat.entity.MergedInstitution;
import org.mufakat.entity.MergedPerson;
import org.mufakat.entity.MergedPost;
import org.mufakat.entity.MergedView;
import org.mufakat.entity.OpenPair;
import org.mufakat.entity.ReportKey;
import org.mufakat.entity.Tenure;
import org.mufakat.fact.Field;

/** The merged view as statements of the default graph. */
public final class MergedGraph {

  private static final Map<Field, Node> OF_AGREEMENT =
      Map.of(
          Field.KIND, Coop.kind,
          Field.PLACE, Coop.signedAt,
          Field.DURING, Coop.signedDuring,
          Field.DURATION, Coop.duration,
          Field.RENEWABLE, Coop.renewable,
          Field.AMOUNT, Coop.amount);

  private static final Map<Field, Node> OF_EVENT =
      Map.of(
          Field.KIND, Coop.kind,
          Field.NAME, Terms.Schema.name,
          Field.DATE, Terms.Dcterms.date,
          Field.PLACE, Terms.Schema.location);

  private final SectorNodes sectors;
  private final KnownPosts posts;
  private final Iris iris;
  private final Statements out = Statements.ofDefaultGraph();

  private MergedGraph(Naming naming) {
    this.sectors = naming.sectors();
    this.posts = naming.known().posts();
    this.iris = naming.iris();
  }

  public static Quads of(MergedView view, Naming naming) {
    MergedGraph graph = new MergedGraph(naming);
    view.agreements().forEach(graph::agreement);
    view.events().forEach(graph::event);
    view.persons().forEach(graph::person);
    view.institutions().forEach(graph::institution);
    view.posts().forEach(graph::post);
    view.quotations().forEach(graph::quotation);
    view.successors().forEach(graph::superseded);
    view.open().forEach(graph::open);
    return graph.out.quads();
  }

  private void agreement(MergedAgreement agreement) {
    Node node = iris.agreement(agreement.key());
    out.type(node, Coop.Agreement);
    AgreementValues.write(node, agreement, sectors, iris, out);
    out.add(node, Coop.reportCount, Literals.integer(agreement.reportCount()));
    out.add(node, Coop.sourceCount, Literals.integer(agreement.sourceCount()));
    out.add(node, Coop.firstPublished, agreement.firstPublished(), Literals::day);
    out.add(node, Coop.lastPublished, agreement.lastPublished(), Literals::day);
    agreement.expiry().ifPresent(expiry -> expiry(node, expiry));
    agreement.reports().forEach(key -> reports(iris.agreementReport(key), Coop.reports, node, key));
    agreement
        .possibleReports()
        .forEach(key -> reports(iris.agreementReport(key), Coop.possiblyReports, node, key));
    agreement
        .disputes()
        .forEach(
            dispute ->
                conflict(node, property(node, dispute.field()), dispute, iris::agreementReport));
    superseded(agreement.key(), agreement.reports(), iris::agreement);
  }

  private void expiry(Node agreement, MergedAgreement.Expiry expiry) {
    out.add(agreement, Coop.expectedExpiry, expiry.day(), Literals::date);
    out.add(agreement, Coop.expiryFrom, Literals.day(expiry.first()));
    out.add(agreement, Coop.expiryUntil, Literals.day(expiry.last()));
  }

  private void event(MergedEvent event) {
    Node node = iris.event(event.key());
    out.type(node, Coop.CooperationEvent);
    EventValues.write(node, event, sectors, iris, out);
    out.add(node, Coop.reportCount, Literals.integer(event.reports().size()));
    out.add(node, Coop.sourceCount, Literals.integer(event.sourceCount()));
    out.add(node, Coop.firstPublished, event.firstPublished(), Literals::day);
    out.add(node, Coop.lastPublished, event.lastPublished(), Literals::day);
    event.reports().forEach(key -> reports(iris.eventReport(key), Coop.reports, node, key));
    event
        .disputes()
        .forEach(
            dispute -> conflict(node, OF_EVENT.get(dispute.field()), dispute, iris::eventReport));
    superseded(event.key(), event.reports(), iris::event);
  }

  private void reports(Node report, Node how, Node of, ReportKey key) {
    out.add(report, how, of);
    out.add(report, Terms.Schema.isPartOf, iris.article(key.article()));
  }

  /**
   * Had this report stood alone, or been the first, the node would have its name: it stays, and
   * leads to the one there is.
   */
  private void superseded(ReportKey key, List<ReportKey> reports, Function<ReportKey, Node> node) {
    reports.stream()
        .filter(report -> !report.equals(key))
        .forEach(
            report -> out.add(node.apply(report), Terms.Dcterms.isReplacedBy, node.apply(key)));
  }

  /** A disputed date is a disputed day, or the interval where no single date is stated. */
  private Node property(Node agreement, Field field) {
    boolean single = out.states(agreement, Coop.signedOn);
    Node date = single ? Coop.signedOn : Coop.signedFrom;
    return field == Field.SIGNED ? date : OF_AGREEMENT.get(field);
  }

  private void conflict(
      Node about, Node property, Dispute dispute, Function<ReportKey, Node> report) {
    Node node = iris.conflict(about, property);
    out.type(node, Coop.Conflict);
    out.add(node, Coop.about, about);
    out.add(node, Coop.disputedProperty, property);
    out.valuesOf(about, property).forEach(value -> out.add(node, Coop.chosenValue, value));
    out.add(node, Coop.chosenBecause, Codes.of(dispute.because()));
    out.addAll(node, Terms.Prov.wasDerivedFrom, dispute.reports(), report);
  }

  private void person(MergedPerson person) {
    Node node = iris.of(person.key());
    out.type(node, Terms.Foaf.Person);
    out.add(node, Terms.Foaf.name, Literals.text(person.name()));
    out.addAll(node, Terms.Skos.altLabel, person.otherNames(), Literals::text);
    person.tenures().forEach(tenure -> tenure(person.key(), tenure));
  }

  /** A post that is told of on one day alone needs no more than that it is held. */
  private void tenure(ActorKey.Person holder, Tenure tenure) {
    Node post = iris.of(tenure.post());
    out.add(iris.of(holder), tenure.over() ? Coop.formerlyHeld : Terms.Org.holds, post);
    if (tenure.told() && !tenure.from().equals(tenure.until())) {
      Node membership = iris.membership(holder, tenure.post());
      out.type(membership, Terms.Org.Membership);
      out.add(membership, Terms.Org.member, iris.of(holder));
      out.add(membership, Coop.inPost, post);
      out.add(membership, Coop.toldFrom, tenure.from(), Literals::day);
      out.add(membership, Coop.toldUntil, tenure.until(), Literals::day);
    }
  }

  /** One of the tables has all but the names that only articles know there. */
  private void institution(MergedInstitution institution) {
    Node node = iris.of(institution.key());
    out.addAll(node, Terms.Skos.altLabel, institution.otherNames(), Literals::text);
    if (institution.key() instanceof ActorKey.Listed) {
      out.add(node, Terms.Skos.altLabel, Literals.text(institution.name()));
      return;
    }
    out.type(node, Coop.Institution);
    out.add(node, Terms.Skos.prefLabel, Literals.text(institution.name()));
    out.add(node, Coop.country, institution.country(), code -> iris.of(new ActorKey.Country(code)));
    out.add(node, Terms.Org.classification, Codes.of(institution.type()));
    out.add(node, Terms.Org.subOrganizationOf, institution.parent(), iris::of);
  }

  private void quotation(MergedView.Said said) {
    out.add(iris.quotation(said.article(), said.span()), Coop.saidBy, iris.of(said.speaker()));
  }

  private void superseded(ActorKey known, ActorKey as) {
    out.add(iris.of(known), Terms.Dcterms.isReplacedBy, iris.of(as));
  }

  private void open(OpenPair pair) {
    JudgementNodes.open(pair, iris, out);
  }

  /** Posts of the tables have their titles there. */
  private void post(MergedPost post) {
    if (posts.contains(post.key())) {
      return;
    }
    Node node = iris.of(post.key());
    out.type(node, Terms.Org.Post);
    out.add(node, Terms.Skos.prefLabel, Literals.text(post.title()));
    out.add(node, Terms.Org.postIn, post.key().institution(), iris::of);
  }
}
