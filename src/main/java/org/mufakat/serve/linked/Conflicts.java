package org.mufakat.serve.linked;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;

/** Where articles disagree about a thing: what each of them says, and what was chosen. */
final class Conflicts {

  private final DatasetGraph dataset;
  private final Labels labels;

  Conflicts(DatasetGraph dataset, Labels labels) {
    this.dataset = dataset;
    this.labels = labels;
  }

  /**
   * @param target page of the conflict
   * @param because why it was chosen
   */
  record Conflict(String property, String target, List<Told> told, String chosen, String because) {}

  /** A value that an article states. */
  record Told(Text value, String article, String headline) {}

  List<Conflict> of(Node node) {
    return dataset.stream(Quad.defaultGraphIRI, Node.ANY, Coop.about, node)
        .map(Quad::getSubject)
        .map(this::conflict)
        .sorted(Comparator.comparing(Conflict::target))
        .toList();
  }

  private Conflict conflict(Node node) {
    Node property = objects(node, Coop.disputedProperty).findFirst().orElseThrow();
    List<Told> told =
        objects(node, Terms.Prov.wasDerivedFrom)
            .flatMap(report -> told(report, property))
            .distinct()
            .sorted(Comparator.comparing(Told::article))
            .toList();
    return new Conflict(
        labels.term(property).text(),
        labels.of(node).target(),
        told,
        joined(objects(node, Coop.chosenValue)),
        joined(objects(node, Coop.chosenBecause)));
  }

  private Stream<Told> told(Node report, Node property) {
    return dataset.stream(Node.ANY, report, property, Node.ANY).map(quad -> told(quad, report));
  }

  private Told told(Quad quad, Node report) {
    Text article =
        objects(report, Terms.Schema.isPartOf)
            .findFirst()
            .map(labels::of)
            .orElseGet(() -> labels.of(quad.getGraph()));
    return new Told(labels.of(quad.getObject()), article.target(), article.text());
  }

  private String joined(Stream<Node> nodes) {
    return nodes.map(node -> labels.of(node).text()).sorted().collect(Collectors.joining("; "));
  }

  private Stream<Node> objects(Node node, Node property) {
    return dataset.stream(Quad.defaultGraphIRI, node, property, Node.ANY).map(Quad::getObject);
  }
}
