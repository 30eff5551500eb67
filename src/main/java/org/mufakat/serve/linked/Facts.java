package org.mufakat.serve.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.html.Term;
import org.mufakat.serve.html.Words;

/** The statements about a thing as a table: property by property, each value with its sources. */
final class Facts {

  private static final Comparator<Node> BY_RANK =
      Comparator.comparing((Node property) -> rank(property)).thenComparing(Node::getURI);

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Labels labels;
  private final Sources sources;
  private final Map<String, String> words;

  Facts(DatasetGraph dataset, Iris iris, Labels labels, Sources sources) {
    this.dataset = dataset;
    this.iris = iris;
    this.labels = labels;
    this.sources = sources;
    this.words = Words.in(labels.language());
  }

  private static int rank(Node property) {
    return Term.of(property.getURI()).map(Term::rank).orElse(Integer.MAX_VALUE);
  }

  List<Fact> of(Node node) {
    Map<Node, List<Node>> values = new TreeMap<>(BY_RANK);
    dataset.stream(Description.speaker(dataset, node), node, Node.ANY, Node.ANY)
        .filter(quad -> !quad.getPredicate().equals(Terms.Rdf.type))
        .forEach(
            quad ->
                values
                    .computeIfAbsent(quad.getPredicate(), unseen -> new ArrayList<>())
                    .add(quad.getObject()));
    return values.entrySet().stream()
        .map(entry -> fact(node, entry.getKey(), entry.getValue()))
        .toList();
  }

  private Fact fact(Node node, Node property, List<Node> values) {
    Text term = labels.term(property);
    List<Fact.Row> rows =
        values.stream()
            .distinct()
            .map(value -> row(node, property, value))
            .sorted(Comparator.comparing((Fact.Row row) -> row.value().text()))
            .toList();
    return new Fact(term.text(), term.target(), rows);
  }

  private Fact.Row row(Node node, Node property, Node value) {
    List<Source> found = sources.of(property, value);
    String count = found.size() + " " + words.get(found.size() == 1 ? "source" : "sources-many");
    return new Fact.Row(text(value), found, count, basis(node, property, value));
  }

  private Text text(Node value) {
    Text text = labels.of(value);
    return dataset.contains(Node.ANY, value, Terms.Rdf.type, Coop.Participation)
        ? participation(value, text)
        : text;
  }

  /** Who took part as what, in which post, for whom. */
  private Text participation(Node node, Text own) {
    String note =
        Stream.of(Coop.capacity, Coop.inPost, Coop.onBehalfOf, Terms.Skos.note)
            .flatMap(property -> objects(node, property))
            .collect(Collectors.joining(", "));
    return own.withNote(note);
  }

  private Stream<String> objects(Node node, Node property) {
    return dataset.stream(Node.ANY, node, property, Node.ANY)
        .map(quad -> labels.of(quad.getObject()).text())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream();
  }

  /** Why a value has no sentence. */
  private String basis(Node node, Node property, Node value) {
    if (dataset.contains(iris.linksGraph(), node, property, value)) {
      return words.get("links");
    }
    if (dataset.contains(iris.referenceGraph(), node, property, value)) {
      return words.get("table");
    }
    return words.get(
        Term.of(property.getURI()).map(Term::computed).orElse(false) ? "computed" : "no-sentence");
  }
}
