package org.mufakat.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Collects the statements of one graph, each once. */
final class Statements {

  private final Node graph;
  private final Set<Quad> quads = new LinkedHashSet<>();
  private final Map<Node, List<Quad>> bySubject = new HashMap<>();
  private final Map<Node, Set<Node>> usesByValue = new HashMap<>();

  Statements(Node graph) {
    this.graph = graph;
  }

  static Statements ofDefaultGraph() {
    return new Statements(Quad.defaultGraphIRI);
  }

  void add(Node subject, Node property, Node value) {
    Quad quad = Quad.create(graph, subject, property, value);
    if (quads.add(quad)) {
      bySubject.computeIfAbsent(subject, unseen -> new ArrayList<>()).add(quad);
      usesByValue.computeIfAbsent(value, unseen -> new HashSet<>()).add(property);
    }
  }

  <V> void add(Node subject, Node property, Optional<V> value, Function<V, Node> node) {
    value.ifPresent(present -> add(subject, property, node.apply(present)));
  }

  <V> void addAll(
      Node subject, Node property, Collection<? extends V> values, Function<V, Node> node) {
    values.forEach(value -> add(subject, property, node.apply(value)));
  }

  void type(Node subject, Node type) {
    add(subject, Terms.Rdf.type, type);
  }

  boolean states(Node subject, Node property) {
    return !valuesOf(subject, property).isEmpty();
  }

  List<Node> valuesOf(Node subject, Node property) {
    return bySubject.getOrDefault(subject, List.of()).stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(Quad::getObject)
        .toList();
  }

  /** Of any subject. */
  List<Node> valuesOf(Node property) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(Quad::getObject)
        .toList();
  }

  /** The properties of which the node is a value somewhere. */
  Set<Node> usesOf(Node value) {
    return usesByValue.getOrDefault(value, Set.of());
  }

  Quads quads() {
    return new Quads(List.copyOf(quads));
  }
}
