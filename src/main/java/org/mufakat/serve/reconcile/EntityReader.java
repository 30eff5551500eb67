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
import java.util.function.BiFunction;
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

  /** What an agreement is about, and with whom it was made. */
  private static final List<Node> ABOUT = List.of(Coop.party, Coop.country, Coop.sector, Coop.kind);

  private static final List<Node> SAID =
      List.of(Coop.statedField, Coop.signedDuring, Coop.signedAt);

  private static final int YEAR = 4;

  private final DatasetGraph dataset;

  /** Of what many things lead to. */
  private final Map<Node, Statements> known = new HashMap<>();

  private final Map<Node, List<String>> names = new HashMap<>();

  EntityReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  List<Entity> all() {
    List<Entity> all = new ArrayList<>();
    addTyped(Coop.Country, this::country, all);
    addTyped(Coop.Institution, this::institution, all);
    addTyped(Terms.Foaf.Person, this::person, all);
    addTyped(Coop.Agreement, this::agreement, all);
    SCHEMES.stream()
        .flatMap(scheme -> subjects(Terms.Skos.inScheme, scheme))
        .distinct()
        .forEach(node -> all.add(sector(node)));
    return all;
  }

  private void addTyped(Node type, BiFunction<Node, Statements, Entity> read, List<Entity> all) {
    subjects(Terms.Rdf.type, type)
        .filter(Node::isURI)
        .forEach(node -> all.add(read.apply(node, Statements.about(node, dataset))));
  }

  private Stream<Node> subjects(Node property, Node value) {
    return dataset.stream(Quad.defaultGraphIRI, Node.ANY, property, value).map(Quad::getSubject);
  }

  private Statements known(Node node) {
    return known.computeIfAbsent(node, unseen -> Statements.about(unseen, dataset));
  }

  private Entity country(Node node, Statements said) {
    List<String> codes =
        Stream.of(Terms.Dcterms.identifier, Terms.Schema.identifier)
            .flatMap(said::texts)
            .sorted()
            .toList();
    return entity(node, EntityType.COUNTRY, said, codes, codes(Stream.of(node)), List.of());
  }

  private Entity institution(Node node, Statements said) {
    Set<String> countries = codes(said.objects(Coop.country));
    return entity(node, EntityType.INSTITUTION, said, List.of(), countries, List.of());
  }

  private Entity person(Node node, Statements said) {
    List<Node> posts = said.objects(Terms.Org.holds).toList();
    List<Node> bodies =
        posts.stream().flatMap(post -> known(post).objects(Terms.Org.postIn)).toList();
    List<String> context =
        Stream.concat(posts.stream(), bodies.stream())
            .flatMap(one -> namesOf(one).stream())
            .toList();
    Set<String> countries =
        codes(bodies.stream().flatMap(body -> known(body).objects(Coop.country)));
    return entity(node, EntityType.PERSON, said, List.of(), countries, context);
  }

  private Entity agreement(Node node, Statements said) {
    List<String> context = new ArrayList<>();
    ABOUT.stream().flatMap(said::objects).forEach(value -> context.addAll(namesOf(value)));
    SAID.stream().flatMap(said::texts).forEach(context::add);
    Stream.of(Coop.signedFrom, Coop.signedUntil)
        .flatMap(said::texts)
        .map(day -> day.substring(0, YEAR))
        .forEach(context::add);
    said.objects(Coop.hasParticipation)
        .flatMap(part -> Statements.about(part, dataset).objects(Coop.participant))
        .forEach(who -> context.addAll(namesOf(who)));
    Set<String> countries = codes(said.objects(Coop.country));
    return entity(node, EntityType.AGREEMENT, said, List.of(), countries, context);
  }

  private Entity sector(Node node) {
    return entity(node, EntityType.SECTOR, known(node), List.of(), Set.of(), List.of());
  }

  private Entity entity(
      Node node,
      EntityType type,
      Statements said,
      List<String> codes,
      Set<String> countries,
      List<String> context) {
    Map<String, String> labels = new TreeMap<>();
    LABELS.stream()
        .flatMap(said::literals)
        .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
        .forEach(
            name -> labels.putIfAbsent(name.getLiteralLanguage(), name.getLiteralLexicalForm()));
    return new Entity(node.getURI(), type, labels, names(said), codes, countries, context);
  }

  /** Many agreements have the same parties. */
  private List<String> namesOf(Node node) {
    List<String> found = names.get(node);
    if (found == null) {
      found = names(known(node));
      names.put(node, found);
    }
    return found;
  }

  /** All names, labels first. */
  private static List<String> names(Statements said) {
    Set<String> names = new LinkedHashSet<>();
    LABELS.forEach(property -> said.texts(property).sorted().forEach(names::add));
    said.texts(Terms.Skos.altLabel).sorted().forEach(names::add);
    said.literals(Terms.Skos.notation)
        .filter(EntityReader::isPlain)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .forEach(names::add);
    return List.copyOf(names);
  }

  /**
   * Whether people use a code, as they do {@code MoU}; those of classifications have a datatype.
   */
  private static boolean isPlain(Node code) {
    return code.getLiteralDatatypeURI().endsWith("#string");
  }

  private Set<String> codes(Stream<Node> countries) {
    Set<String> codes = new TreeSet<>();
    countries.forEach(
        country -> known(country).texts(Terms.Dcterms.identifier).forEach(codes::add));
    return codes;
  }
}
