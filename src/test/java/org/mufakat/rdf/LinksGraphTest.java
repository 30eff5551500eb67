package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.entity.ActorKey;
import org.mufakat.mention.ReportedDate;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;

/** Links from the tables and from people, each with where it comes from. */
class LinksGraphTest {

  private static final Reference REFERENCE = ReferenceTables.load();
  private static final Naming NAMING = Naming.of(Iris.DEFAULT_BASE, REFERENCE);
  private static final Ontology ONTOLOGY = Ontology.read();
  private static final Node COUNTRY = NAMING.iris().of(new ActorKey.Country("ID"));
  private static final Node MINISTRY = NAMING.iris().of(new ActorKey.Listed("id-kemenperin"));

  private static Graph links(ExternalLink... accepted) {
    Graph graph = GraphFactory.createDefaultGraph();
    LinksGraph.of(REFERENCE, ONTOLOGY, List.of(accepted), NAMING).list().stream()
        .map(Quad::asTriple)
        .forEach(graph::add);
    return graph;
  }

  private static ExternalLink accepted(String entity, String target) {
    return new ExternalLink(
        entity,
        target,
        new ExternalLink.Origin(
            LinkMethod.RECONCILIATION,
            "Example service",
            ReportedDate.parse("2026-07-01"),
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void aLinkOfTwoSourcesIsInTwoSets() {
    Graph links = links();
    assertEquals(
        Set.of("country-coder 5.6.1", "country-codes caa72d1"),
        sources(links, COUNTRY, Site.WIKIDATA));
    assertEquals(Set.of("country-codes caa72d1"), sources(links, COUNTRY, Site.GEONAMES));
  }

  @Test
  void whatPeopleAcceptStandsBesideTheTables() {
    Graph links =
        links(accepted("institution/id-kemenperin", "http://www.wikidata.org/entity/Q12345"));
    assertTrue(links.contains(MINISTRY, Terms.Schema.sameAs, wikidata("Q12345")));
    assertEquals(Set.of("Example service"), sources(links, MINISTRY, Site.WIKIDATA));
    assertEquals(
        Set.of("country-coder 5.6.1", "country-codes caa72d1"),
        sources(links, COUNTRY, Site.WIKIDATA));
  }

  /** Else nothing would say which of two links comes from where. */
  @Test
  void whatPeopleAcceptStandsInPlaceOfTheTables() {
    Graph links = links(accepted("country/ID", "http://www.wikidata.org/entity/Q12345"));
    assertEquals(
        Set.of("http://www.wikidata.org/entity/Q12345", "https://sws.geonames.org/1643084/"),
        links.stream(COUNTRY, Terms.Schema.sameAs, Node.ANY)
            .map(triple -> triple.getObject().getURI())
            .collect(Collectors.toSet()));
    assertEquals(Set.of("Example service"), sources(links, COUNTRY, Site.WIKIDATA));
  }

  private static Set<String> sources(Graph links, Node from, Site site) {
    Node dataset = NAMING.iris().site(site);
    return links.stream(Node.ANY, Coop.about, from)
        .map(triple -> triple.getSubject())
        .filter(set -> links.contains(set, Terms.Void.objectsTarget, dataset))
        .flatMap(set -> links.stream(set, Terms.Dcterms.source, Node.ANY))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Node wikidata(String id) {
    return NodeFactory.createURI("http://www.wikidata.org/entity/" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.wikidata.org/wiki/Q252, http://www.wikidata.org/entity/Q252",
    "http://www.wikidata.org/entity/Q252, http://www.wikidata.org/entity/Q252",
    "https://www.geonames.org/1643084, https://sws.geonames.org/1643084/",
    "https://sws.geonames.org/1643084/, https://sws.geonames.org/1643084/",
    "http://ror.org/055tm7f07, https://ror.org/055tm7f07",
    "https://data.example/thing/7, https://data.example/thing/7"
  })
  void oneSiteHasOneSpelling(String written, String iri) {
    assertEquals(iri, Site.iriOf(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q252",
        "http://www.wikidata.org/entity/P31",
        "https://ror.org/1234",
        "https://sws.geonames.org/somewhere/",
        "javascript:alert(1)",
        "https://data.example/a b",
        "https://data.example/<x>"
      })
  void whatIsNoLinkIsRefused(String written) {
    assertThrows(InvalidTermException.class, () -> Site.iriOf(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "country", "country/", "/country/ID", "country/ID/", "a/<b>", "a b/c"})
  void whatIsNoThingOfTheStoreIsRefused(String entity) {
    assertThrows(
        InvalidTermException.class, () -> accepted(entity, "https://data.example/thing/7"));
  }
}
