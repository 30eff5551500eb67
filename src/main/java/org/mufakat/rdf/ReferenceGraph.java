package org.mufakat.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.NormalisedName;
import org.mufakat.entity.PostKey;
import org.mufakat.fact.InstitutionType;
import org.mufakat.mention.ReportedDate;
import org.mufakat.reference.Country;
import org.mufakat.reference.Institution;
import org.mufakat.reference.InstitutionChange;
import org.mufakat.reference.Post;
import org.mufakat.reference.Reference;

/**
 * Reference data as statements: the tables, the ontology, the codes and the sectors. Links to the
 * outside are in {@link LinksGraph}.
 */
public final class ReferenceGraph {

  private final Iris iris;
  private final Statements out;

  private ReferenceGraph(Iris iris, Statements out) {
    this.iris = iris;
    this.out = out;
  }

  /** The reference graph, and the same statements in the merged view. */
  public static Quads of(Reference reference, Ontology ontology, Naming naming) {
    Iris iris = naming.iris();
    ReferenceGraph graph = new ReferenceGraph(iris, new Statements(iris.referenceGraph()));
    reference.countries().forEach(graph::country);
    reference.institutions().forEach(graph::institution);
    reference.changes().forEach(graph::change);
    reference.posts().forEach(graph::post);
    graph.ontology(ontology.graph());
    Quads named = graph.out.quads();
    return named.and(named.inDefaultGraph());
  }

  private void country(Country country) {
    Node node = iris.of(new ActorKey.Country(country.code()));
    out.type(node, Coop.Country);
    labels(node, country.nameId(), country.nameEn());
    Set<String> others = new HashSet<>(country.pressNames());
    others.removeAll(List.of(country.nameId(), country.nameEn()));
    out.addAll(node, Terms.Skos.altLabel, others, Literals::text);
    out.add(node, Terms.Dcterms.identifier, Literals.text(country.code()));
    out.add(node, Terms.Skos.notation, Literals.notation(country.code(), Terms.Dcterms.ISO3166));
    out.add(node, Terms.Schema.identifier, Literals.text(country.alpha3()));
    out.add(node, Terms.Schema.identifier, country.numeric(), Literals::text);
    out.add(node, Terms.Skos.notation, country.m49(), code -> Literals.notation(code, Codes.M49));
  }

  private void institution(Institution institution) {
    Node node = iris.of(new ActorKey.Listed(institution.id()));
    out.type(node, Coop.Institution);
    labels(node, institution.nameId(), institution.nameEn());
    Set<String> others = new HashSet<>(institution.aliases());
    others.removeAll(List.of(institution.nameId(), institution.nameEn()));
    out.addAll(node, Terms.Skos.altLabel, others, Literals::text);
    out.add(node, Coop.country, institution.country(), this::country);
    out.add(node, Terms.Org.classification, Codes.of(type(institution)));
    out.add(node, Terms.Org.subOrganizationOf, institution.parent(), this::listed);
    out.add(node, Terms.Schema.validFrom, institution.validFrom(), ReferenceGraph::date);
    out.add(node, Terms.Schema.validThrough, institution.validUntil(), ReferenceGraph::date);
  }

  private void change(InstitutionChange change) {
    Node node = iris.change(change);
    out.type(node, Terms.Org.ChangeEvent);
    out.add(node, Coop.kind, Codes.of(change.kind()));
    out.add(node, Terms.Dcterms.date, date(change.date()));
    out.add(node, Terms.Dcterms.source, Literals.text(change.source()));
    out.addAll(node, Terms.Org.originalOrganization, change.from(), this::listed);
    out.addAll(node, Terms.Org.resultingOrganization, change.to(), this::listed);
    change
        .from()
        .forEach(
            id -> out.addAll(listed(id), Terms.Dcterms.isReplacedBy, change.to(), this::listed));
  }

  private static Node date(String yearOrMonth) {
    return Literals.date(ReportedDate.parse(yearOrMonth));
  }

  private static InstitutionType type(Institution institution) {
    return InstitutionType.valueOf(institution.type().toUpperCase(Locale.ROOT));
  }

  private void post(Post post) {
    ActorKey.Institution at = new ActorKey.Listed(post.institution());
    Node node = iris.of(new PostKey(Optional.of(at), NormalisedName.of(post.titleId())));
    out.type(node, Terms.Org.Post);
    labels(node, post.titleId(), post.titleEn());
    out.add(node, Terms.Org.postIn, iris.of(at));
  }

  private void labels(Node node, String indonesian, String english) {
    label(node, indonesian, "id");
    label(node, english, "en");
  }

  private void label(Node node, String label, String language) {
    if (!label.isBlank()) {
      out.add(node, Terms.Skos.prefLabel, Literals.text(label, language));
    }
  }

  private void ontology(Graph graph) {
    UnnamedNodes names = new UnnamedNodes(graph, iris);
    graph.stream()
        .filter(triple -> !LinksGraph.isLink(triple.getPredicate()))
        .forEach(
            triple ->
                out.add(
                    names.name(triple.getSubject()),
                    triple.getPredicate(),
                    names.name(triple.getObject())));
  }

  private Node country(String code) {
    return iris.of(new ActorKey.Country(code));
  }

  private Node listed(String id) {
    return iris.of(new ActorKey.Listed(id));
  }
}
