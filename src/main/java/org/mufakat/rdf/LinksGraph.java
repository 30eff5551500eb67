package org.mufakat.rdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.mention.ReportedDate;
import org.mufakat.reference.Country;
import org.mufakat.reference.Identifier;
import org.mufakat.reference.Institution;
import org.mufakat.reference.Publication;
import org.mufakat.reference.Reference;
import org.mufakat.reference.Sector;

/**
 * Links to the outside: countries and institutions to Wikidata, GeoNames and ROR, concepts to those
 * of other schemes, and what people accepted. One graph, which can be dropped as one.
 *
 * <p>Beside the plain links stand the link sets, each with method, source and date. A link set is
 * about the things that its links lead from, and names the property by which they do; of one
 * property into one site a thing has the links of the tables or those of people, never both, so
 * that this says of each link where it comes from.
 */
public final class LinksGraph {

  private static final Set<Node> MATCHES =
      Set.of(
          Terms.Skos.exactMatch,
          Terms.Skos.closeMatch,
          Terms.Skos.broadMatch,
          Terms.Skos.narrowMatch,
          Terms.Skos.relatedMatch);

  /** A thing with a site that people linked it to. */
  private record Linked(Node node, Site site) {}

  private final Reference reference;
  private final Iris iris;
  private final Statements out;
  private final Set<Linked> byPeople = new HashSet<>();

  private LinksGraph(Reference reference, Iris iris) {
    this.reference = reference;
    this.iris = iris;
    this.out = new Statements(iris.linksGraph());
  }

  static boolean isLink(Node property) {
    return MATCHES.contains(property);
  }

  /**
   * @param accepted links that people accepted, which stand in place of those of the tables
   */
  public static Quads of(
      Reference reference, Ontology ontology, Collection<ExternalLink> accepted, Naming naming) {
    LinksGraph links = new LinksGraph(reference, naming.iris());
    accepted.forEach(links::accepted);
    reference.countries().forEach(links::country);
    reference.institutions().forEach(links::institution);
    links.concepts(ontology.graph());
    return links.out.quads();
  }

  private void accepted(ExternalLink link) {
    Node node = iris.ofPath(link.entity());
    byPeople.add(new Linked(node, link.site()));
    link(node, Terms.Schema.sameAs, WebLinks.of(link.target()), link.site(), link.origin());
  }

  private void country(Country country) {
    Node node = iris.of(new ActorKey.Country(country.code()));
    sameAs(node, Site.WIKIDATA, country.qid());
    sameAs(node, Site.GEONAMES, country.geonames());
  }

  private void institution(Institution institution) {
    Node node = iris.of(new ActorKey.Listed(institution.id()));
    sameAs(node, Site.WIKIDATA, institution.qid());
    sameAs(node, Site.ROR, institution.ror());
  }

  private void sameAs(Node node, Site site, Optional<Identifier> id) {
    if (!byPeople.contains(new Linked(node, site))) {
      id.ifPresent(
          known ->
              origins(known.sources())
                  .forEach(
                      origin ->
                          link(
                              node,
                              Terms.Schema.sameAs,
                              WebLinks.of(site.iri(known.value())),
                              site,
                              origin)));
    }
  }

  private List<ExternalLink.Origin> origins(List<String> publications) {
    return publications.stream()
        .flatMap(name -> reference.publication(name).stream())
        .map(LinksGraph::origin)
        .toList();
  }

  private static ExternalLink.Origin origin(Publication publication) {
    return new ExternalLink.Origin(
        LinkMethod.TABLE,
        publication.name(),
        ReportedDate.parse(publication.date()),
        publication.address(),
        Optional.of(publication.licence()));
  }

  /** A sector is linked by what its row says, which the ontology repeats. */
  private void concepts(Graph graph) {
    Map<Node, Sector> sectors =
        reference.sectors().stream()
            .collect(Collectors.toMap(LinksGraph::concept, Function.identity()));
    graph.stream()
        .filter(triple -> isLink(triple.getPredicate()) && sectors.containsKey(triple.getSubject()))
        .forEach(
            triple ->
                origins(sectors.get(triple.getSubject()).codeSources())
                    .forEach(
                        origin ->
                            link(
                                triple.getSubject(),
                                triple.getPredicate(),
                                triple.getObject(),
                                Site.ISIC,
                                origin)));
  }

  private static Node concept(Sector sector) {
    return sector.theme() ? Codes.theme(sector.id()) : Codes.sector(sector.id());
  }

  private void link(Node node, Node property, Node target, Site site, ExternalLink.Origin origin) {
    out.add(node, property, target);
    Node set = iris.linkSet(site, origin);
    out.type(set, Terms.Void.Linkset);
    out.add(set, Coop.about, node);
    out.add(set, Terms.Void.linkPredicate, property);
    out.add(set, Terms.Dcterms.accrualMethod, Codes.of(origin.method()));
    out.add(set, Terms.Dcterms.source, Literals.text(origin.source()));
    out.add(set, Terms.Dcterms.date, Literals.date(origin.date()));
    out.add(set, Terms.Schema.url, origin.address(), WebLinks::of);
    out.add(set, Terms.Dcterms.rights, origin.rights(), Literals::text);
    Node dataset = iris.site(site);
    out.add(set, Terms.Void.objectsTarget, dataset);
    out.type(dataset, Terms.Void.Dataset);
    out.add(dataset, Terms.Void.uriSpace, Literals.text(site.space()));
  }
}
