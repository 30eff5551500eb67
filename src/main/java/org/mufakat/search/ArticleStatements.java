package org.mufakat.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;

/** The statements of one article, by subject. */
final class ArticleStatements {

  private final List<Triple> all;
  private final Map<Node, List<Triple>> bySubject;

  ArticleStatements(List<Triple> all) {
    this.all = all;
    this.bySubject = all.stream().collect(Collectors.groupingBy(Triple::getSubject));
  }

  Stream<Node> values(Node subject, Node property) {
    return bySubject.getOrDefault(subject, List.of()).stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject);
  }

  Stream<Node> objects(Node property) {
    return all.stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject);
  }

  /** The nodes of a kind. */
  Set<Node> nodes(Kind kind) {
    return kind.type().isPresent()
        ? subjects(Terms.Rdf.type, kind.type().get())
        : all.stream()
            .filter(triple -> kind.texts().contains(triple.getPredicate()))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
  }

  /** Whether somebody is quoted with the same words. */
  boolean isQuoted(Node words) {
    return all.stream()
        .anyMatch(
            triple ->
                triple.getPredicate().equals(Terms.Schema.text)
                    && triple.getObject().equals(words));
  }

  private Set<Node> subjects(Node property, Node value) {
    return all.stream()
        .filter(
            triple -> triple.getPredicate().equals(property) && triple.getObject().equals(value))
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  /** The reports of agreements and events for whose values these words are evidence. */
  Set<Node> reportsShownBy(Node selector) {
    return subjects(Terms.Oa.hasSelector, selector).stream()
        .flatMap(evidence -> values(evidence, Coop.about))
        .filter(this::isReport)
        .collect(Collectors.toSet());
  }

  private boolean isReport(Node node) {
    return values(node, Terms.Rdf.type)
        .anyMatch(type -> type.equals(Coop.AgreementReport) || type.equals(Coop.EventReport));
  }
}
