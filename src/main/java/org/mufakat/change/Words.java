package org.mufakat.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Terms;

/**
 * Statements of the merged view in words, each told of the node that people look for: who takes
 * part of the agreement or event, a conflict of what it is about, a report of its agreement, by its
 * article. Quotations come and go with their articles, and are not told.
 */
final class Words {

  private final Known known;
  private final Set<Node> come = new HashSet<>();
  private final Set<Node> gone = new HashSet<>();

  /**
   * @param known after and before the difference
   */
  Words(Known known, Delta delta) {
    this.known = known;
    typed(delta.added()).forEach(come::add);
    typed(delta.removed()).filter(node -> !come.remove(node)).forEach(gone::add);
  }

  private static Stream<Node> typed(List<Quad> quads) {
    return quads.stream()
        .filter(quad -> quad.isDefaultGraph() && quad.getPredicate().equals(Terms.Rdf.type))
        .map(Quad::getSubject);
  }

  /** A statement in words, and of whom it is told. */
  record Said(Node of, String property, String value) {}

  /** Whether a node is there that was not. */
  boolean comes(Node node) {
    return come.contains(node);
  }

  /** Whether a node was there that is no more. */
  boolean goes(Node node) {
    return gone.contains(node);
  }

  /** Empty for what goes without saying. */
  Optional<Said> said(Quad quad) {
    Node subject = quad.getSubject();
    Node property = quad.getPredicate();
    List<Node> types = known.types(subject);
    if (property.equals(Terms.Schema.isPartOf) || types.contains(Terms.Schema.Quotation)) {
      return Optional.empty();
    }
    if (property.equals(Coop.reports) || property.equals(Coop.possiblyReports)) {
      return known
          .value(subject, Terms.Schema.isPartOf)
          .map(article -> new Said(quad.getObject(), property(property), Reasons.key(article)));
    }
    if (property.equals(Coop.hasParticipation)) {
      Node participation = quad.getObject();
      return Optional.of(new Said(subject, capacity(participation), taking(participation)));
    }
    if (types.contains(Coop.Participation)) {
      return comes(subject) || goes(subject) ? Optional.empty() : detail(quad);
    }
    if (types.contains(Coop.Conflict)) {
      return conflict(quad);
    }
    return Optional.of(new Said(subject, property(property), value(quad.getObject())));
  }

  private Optional<Said> detail(Quad quad) {
    Node participation = quad.getSubject();
    return known.having(Coop.hasParticipation, participation).stream()
        .findFirst()
        .map(
            of ->
                new Said(
                    of,
                    capacity(participation)
                        + " "
                        + taking(participation)
                        + ": "
                        + property(quad.getPredicate()),
                    value(quad.getObject())));
  }

  private Optional<Said> conflict(Quad quad) {
    Optional<Node> about = known.value(quad.getSubject(), Coop.about);
    Optional<Node> disputed = known.value(quad.getSubject(), Coop.disputedProperty);
    return quad.getPredicate().equals(Coop.chosenValue) && about.isPresent() && disputed.isPresent()
        ? Optional.of(
            new Said(about.get(), "disputed: " + property(disputed.get()), value(quad.getObject())))
        : Optional.empty();
  }

  private String capacity(Node participation) {
    return all(known.values(participation, Coop.capacity), "participation");
  }

  private String taking(Node participation) {
    return all(known.values(participation, Coop.participant), local(participation));
  }

  private String all(Set<Node> values, String otherwise) {
    return values.isEmpty()
        ? otherwise
        : values.stream().map(this::value).collect(Collectors.joining("; "));
  }

  String value(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : known.label(node).orElseGet(() -> local(node));
  }

  private String property(Node property) {
    return known.label(property).orElseGet(() -> local(property));
  }

  private static String local(Node node) {
    String iri = node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
