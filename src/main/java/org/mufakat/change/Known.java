package org.mufakat.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Terms;

/** What the merged view says after a change, and what it said before. */
final class Known {

  private static final List<Node> LABELS =
      List.of(
          Terms.Rdfs.label,
          Terms.Skos.prefLabel,
          Terms.Foaf.name,
          Terms.Schema.headline,
          Terms.Schema.name);

  private final Graph after;
  private final String language;
  private final Map<Node, List<Triple>> goneBySubject = new HashMap<>();
  private final Map<Node, List<Triple>> goneByObject = new HashMap<>();

  /**
   * @param after the merged view, or as much of it as a difference touches
   * @param language of labels where there is a choice
   */
  Known(Graph after, Delta delta, String language) {
    this.after = after;
    this.language = language;
    delta.removed().stream().filter(Quad::isDefaultGraph).map(Quad::asTriple).forEach(this::gone);
  }

  private void gone(Triple triple) {
    goneBySubject.computeIfAbsent(triple.getSubject(), unseen -> new ArrayList<>()).add(triple);
    goneByObject.computeIfAbsent(triple.getObject(), unseen -> new ArrayList<>()).add(triple);
  }

  /** Values now, then values that are gone. */
  Set<Node> values(Node subject, Node property) {
    Set<Node> values = new LinkedHashSet<>(now(subject, property));
    values.addAll(gone(subject, property));
    return values;
  }

  private List<Node> now(Node subject, Node property) {
    List<Node> values = new ArrayList<>();
    after.find(subject, property, Node.ANY).forEachRemaining(t -> values.add(t.getObject()));
    return values;
  }

  private List<Node> gone(Node subject, Node property) {
    return goneBySubject.getOrDefault(subject, List.of()).stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }

  /** Nodes that have, or had, this value. */
  Set<Node> having(Node property, Node value) {
    Set<Node> subjects = new LinkedHashSet<>();
    after.find(Node.ANY, property, value).forEachRemaining(t -> subjects.add(t.getSubject()));
    goneByObject.getOrDefault(value, List.of()).stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .forEach(triple -> subjects.add(triple.getSubject()));
    return subjects;
  }

  Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  List<Node> types(Node node) {
    return List.copyOf(values(node, Terms.Rdf.type));
  }

  /** What a node is called, or was called; empty where nothing says. */
  Optional<String> label(Node node) {
    return LABELS.stream()
        .map(property -> best(now(node, property)).or(() -> best(gone(node, property))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> best(List<Node> labels) {
    return labels.stream()
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node label) -> !label.getLiteralLanguage().equals(language))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm);
  }
}
