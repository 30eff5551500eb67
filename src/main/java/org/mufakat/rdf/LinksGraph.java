package org.mufakat.rdf;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.reference.Country;
import org.mufakat.reference.Identifier;
import org.mufakat.reference.Institution;
import org.mufakat.reference.Reference;

/**
 * Links to the outside, all of them from the tables: countries and institutions to Wikidata,
 * GeoNames and ROR, concepts to those of other schemes. One graph, which can be dropped as one.
 */
public final class LinksGraph {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";
  private static final String ROR = "https://ror.org/";

  private static final Set<Node> MATCHES =
      Set.of(
          Terms.Skos.exactMatch,
          Terms.Skos.closeMatch,
          Terms.Skos.broadMatch,
          Terms.Skos.narrowMatch,
          Terms.Skos.relatedMatch);

  private final Iris iris;
  private final Statements out;

  private LinksGraph(Iris iris) {
    this.iris = iris;
    this.out = new Statements(iris.linksGraph());
  }

  static boolean isLink(Node property) {
    return MATCHES.contains(property);
  }

  public static Quads of(Reference reference, Ontology ontology, Naming naming) {
    LinksGraph links = new LinksGraph(naming.iris());
    reference.countries().forEach(links::country);
    reference.institutions().forEach(links::institution);
    links.concepts(ontology.graph());
    return links.out.quads();
  }

  private void country(Country country) {
    Node node = iris.of(new ActorKey.Country(country.code()));
    sameAs(node, WIKIDATA, country.qid(), "");
    sameAs(node, GEONAMES, country.geonames(), "/");
  }

  private void institution(Institution institution) {
    Node node = iris.of(new ActorKey.Listed(institution.id()));
    sameAs(node, WIKIDATA, institution.qid(), "");
    sameAs(node, ROR, institution.ror(), "");
  }

  private void sameAs(Node node, String site, Optional<Identifier> id, String end) {
    out.add(node, Terms.Schema.sameAs, id.map(known -> site + known.value() + end), WebLinks::of);
  }

  private void concepts(Graph graph) {
    graph.stream()
        .filter(triple -> isLink(triple.getPredicate()))
        .forEach(triple -> out.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }
}
