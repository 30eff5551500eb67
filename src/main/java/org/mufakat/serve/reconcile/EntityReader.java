package org.mufakat.serve.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;
import org.mufakat.reconcile.Entity;
import org.mufakat.reconcile.EntityType;

/** Reads what can be reconciled from the merged view. Inside a transaction. */
final class EntityReader {

  private static final List<Node> LABELS =
      List.of(Terms.Skos.prefLabel, Terms.Foaf.name, Terms.Rdfs.label);

  private static final List<Node> SCHEMES =
      List.of(
          NodeFactory.createURI(Coop.ONTOLOGY + "/sector"),
          NodeFactory.createURI(Coop.ONTOLOGY + "/theme"));

  /** Where what an agreement is about stands, and what those who take part are called. */
  private static final List<Node> ABOUT = List.of(Coop.party, Coop.country, Coop.sector, Coop.kind);

  private static final int YEAR = 4;

  private final DatasetGraph dataset;
  private final Map<Node, List<String>> names = new HashMap<>();

  EntityReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  List<Entity> all() {
    List<Entity> all = new ArrayList<>();
    typed(Coop.Country).forEach(node -> all.add(country(node)));
    typed(Coop.Institution).forEach(node -> all.add(institution(node)));
    typed(Terms.Foaf.Person).forEach(node -> all.add(person(node)));
    typed(Coop.Agreement).forEach(node -> all.add(agreement(node)));
    SCHEMES.stream()
        .flatMap(scheme -> subjects(Terms.Skos.inScheme, scheme))
        .distinct()
        .forEach(node -> all.add(entity(node, EntityType.SECTOR, List.of(), Set.of(), List.of())));
    return all;
  }

  private List<Node> typed(Node type) {
    return subjects(Terms.Rdf.type, type).filter(Node::isURI).toList();
  }

  private Stream<Node> subjects(Node property, Node value) {
    return dataset.stream(Quad.defaultGraphIRI, Node.ANY, property, value).map(Quad::getSubject);
  }

  private Stream<Node> objects(Node node, Node property) {
    return dataset.stream(Quad.defaultGraphIRI, node, property, Node.ANY).map(Quad::getObject);
  }

  private Stream<String> texts(Node node, Node property) {
    return objects(node, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  private Entity country(Node node) {
    List<String> codes =
        Stream.of(Terms.Dcterms.identifier, Terms.Schema.identifier)
            .flatMap(property -> texts(node, property))
            .sorted()
            .toList();
    return entity(node, EntityType.COUNTRY, codes, codes(Stream.of(node)), List.of());
  }

  private Entity institution(Node node) {
    return entity(
        node, EntityType.INSTITUTION, List.of(), codes(objects(node, Coop.country)), List.of());
  }

  private Entity person(Node node) {
    List<Node> posts = objects(node, Terms.Org.holds).toList();
    List<Node> bodies = posts.stream().flatMap(p -> objects(p, Terms.Org.postIn)).toList();
    Set<String> countries = codes(bodies.stream().flatMap(body -> objects(body, Coop.country)));
    return entity(
        node,
        EntityType.PERSON,
        List.of(),
        countries,
        Stream.concat(posts.stream(), bodies.stream())
            .flatMap(one -> namesOf(one).stream())
            .toList());
  }

  private Entity agreement(Node node) {
    List<String> context = new ArrayList<>();
    for (Node property : ABOUT) {
      objects(node, property).forEach(value -> context.addAll(namesOf(value)));
    }
    texts(node, Coop.statedField).forEach(context::add);
    texts(node, Coop.signedDuring).forEach(context::add);
    texts(node, Coop.signedAt).forEach(context::add);
    Stream.of(Coop.signedFrom, Coop.signedUntil)
        .flatMap(property -> texts(node, property))
        .map(day -> day.substring(0, YEAR))
        .forEach(context::add);
    objects(node, Coop.hasParticipation)
        .flatMap(part -> objects(part, Coop.participant))
        .forEach(who -> context.addAll(namesOf(who)));
    return entity(
        node, EntityType.AGREEMENT, List.of(), codes(objects(node, Coop.country)), context);
  }

  private Entity entity(
      Node node, EntityType type, List<String> codes, Set<String> countries, List<String> context) {
    Map<String, String> labels = new TreeMap<>();
    LABELS.stream()
        .flatMap(property -> objects(node, property))
        .filter(Node::isLiteral)
        .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
        .forEach(
            name -> labels.putIfAbsent(name.getLiteralLanguage(), name.getLiteralLexicalForm()));
    return new Entity(node.getURI(), type, labels, namesOf(node), codes, countries, context);
  }

  /** All names of a node, labels first; many agreements have the same parties. */
  private List<String> namesOf(Node node) {
    List<String> known = names.get(node);
    if (known == null) {
      Set<String> found = new LinkedHashSet<>();
      LABELS.forEach(property -> texts(node, property).sorted().forEach(found::add));
      texts(node, Terms.Skos.altLabel).sorted().forEach(found::add);
      plainNotations(node).forEach(found::add);
      known = List.copyOf(found);
      names.put(node, known);
    }
    return known;
  }

  /** Codes that people use, such as {@code MoU}; those of classifications have a datatype. */
  private Stream<String> plainNotations(Node node) {
    return objects(node, Terms.Skos.notation)
        .filter(code -> code.getLiteralDatatypeURI().endsWith("#string"))
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }

  private Set<String> codes(Stream<Node> countries) {
    Set<String> codes = new TreeSet<>();
    countries.flatMap(country -> texts(country, Terms.Dcterms.identifier)).forEach(codes::add);
    return codes;
  }
}
