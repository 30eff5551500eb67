package org.mufakat.serve.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.query.Prefixes;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms;
import org.mufakat.reconcile.Property;
import org.mufakat.reconcile.PropertySource;
import org.mufakat.reconcile.PropertyValue;

/** The values of properties as the merged view has them. Inside a transaction. */
final class StoredValues implements PropertySource {

  private static final List<Node> NAMES =
      List.of(
          Terms.Skos.prefLabel,
          Terms.Foaf.name,
          Terms.Rdfs.label,
          Terms.Skos.altLabel,
          Terms.Skos.notation,
          Terms.Dcterms.identifier);

  private static final int YEAR = 4;

  private final DatasetGraph dataset;
  private final Node links;
  private final Map<Node, PropertyValue> known = new HashMap<>();

  StoredValues(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.links = new Iris(base).linksGraph();
  }

  @Override
  public List<PropertyValue> values(String iri, Property property) {
    List<Node> nodes = nodes(NodeFactory.createURI(iri), property);
    return switch (property.kind()) {
      case AGREEMENTS -> List.of(new PropertyValue.Whole(agreements(nodes)));
      case YEAR ->
          nodes.stream()
              .map(node -> Long.valueOf(node.getLiteralLexicalForm().substring(0, YEAR)))
              .distinct()
              .<PropertyValue>map(PropertyValue.Whole::new)
              .toList();
      case THING -> nodes.stream().map(this::thing).toList();
      case TEXT, LINK ->
          nodes.stream()
              .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
              .distinct()
              .<PropertyValue>map(PropertyValue.Text::new)
              .toList();
    };
  }

  private long agreements(List<Node> nodes) {
    return nodes.stream()
        .filter(
            node -> dataset.contains(Quad.defaultGraphIRI, node, Terms.Rdf.type, Coop.Agreement))
        .count();
  }

  private PropertyValue thing(Node node) {
    PropertyValue found = known.get(node);
    if (found == null) {
      found = read(node);
      known.put(node, found);
    }
    return found;
  }

  private PropertyValue read(Node node) {
    Map<String, String> labels = new TreeMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (Node property : NAMES) {
      dataset.stream(Quad.defaultGraphIRI, node, property, Node.ANY)
          .map(Quad::getObject)
          .filter(Node::isLiteral)
          .sorted(Comparator.comparing(Node::toString))
          .forEach(
              name -> {
                labels.putIfAbsent(name.getLiteralLanguage(), name.getLiteralLexicalForm());
                names.add(name.getLiteralLexicalForm());
              });
    }
    return new PropertyValue.Thing(node.getURI(), labels, List.copyOf(names));
  }

  /** In the order of their texts. */
  private List<Node> nodes(Node start, Property property) {
    Node graph = property.kind() == Property.Kind.LINK ? links : Quad.defaultGraphIRI;
    Set<Node> found = new LinkedHashSet<>();
    for (List<String> path : property.paths()) {
      Stream<Node> here = Stream.of(start);
      for (String step : path) {
        here = here.flatMap(node -> follow(graph, node, step)).distinct();
      }
      here.sorted(Comparator.comparing(Node::toString)).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private Stream<Node> follow(Node graph, Node node, String step) {
    boolean against = step.startsWith("^");
    Node predicate = predicate(against ? step.substring(1) : step);
    if (against) {
      return dataset.stream(graph, Node.ANY, predicate, node).map(Quad::getSubject);
    }
    return node.isLiteral()
        ? Stream.of()
        : dataset.stream(graph, node, predicate, Node.ANY).map(Quad::getObject);
  }

  private static Node predicate(String prefixed) {
    String[] parts = prefixed.split(":", 2);
    return NodeFactory.createURI(Prefixes.all().get(parts[0]) + parts[1]);
  }
}
