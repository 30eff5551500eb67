package org.mufakat.serve.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.html.Addresses;

/**
 * The sentences behind the values of a node: those about itself, about the reports of it, and about
 * the names that it took the place of. Of the words that support a property, those that name the
 * value are its sources, or all where none do.
 */
final class Sources {

  /** Beyond these a page says that there are more. */
  private static final int MOST = 2_000;

  /** Evidence for one of a date's properties is evidence for all. */
  private static final List<Set<Node>> TOGETHER =
      List.of(
          Set.of(Coop.signedOn, Coop.signedFrom, Coop.signedUntil, Coop.dateBasis),
          Set.of(Terms.Dcterms.date, Terms.Schema.startDate, Terms.Schema.endDate, Coop.dateBasis));

  private final DatasetGraph dataset;
  private final Addresses addresses;
  private final Labels labels;
  private final List<Evidence> all = new ArrayList<>();
  private boolean more;

  Sources(DatasetGraph dataset, Addresses addresses, Labels labels, Node node) {
    this.dataset = dataset;
    this.addresses = addresses;
    this.labels = labels;
    collect(node);
    subjects(Coop.reports, node).forEach(this::collect);
    subjects(Terms.Dcterms.isReplacedBy, node).forEach(this::collect);
  }

  private void collect(Node about) {
    Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, Coop.about, about);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (quad.isDefaultGraph()) {
        continue;
      }
      if (all.size() == MOST) {
        more = true;
        return;
      }
      all.add(evidence(quad));
    }
  }

  private Evidence evidence(Quad about) {
    Set<Node> supports =
        objects(about.getGraph(), about.getSubject(), Coop.supports).collect(Collectors.toSet());
    String words =
        selector(about.getGraph(), about.getSubject())
            .flatMap(selector -> literal(about.getGraph(), selector, Terms.Oa.exact))
            .map(Node::getLiteralLexicalForm)
            .orElse("");
    return new Evidence(about.getGraph(), about.getSubject(), about.getObject(), supports, words);
  }

  /** Whether there is more than was looked at. */
  boolean hasMore() {
    return more;
  }

  /** Those of one value, earliest article first. */
  List<Source> of(Node property, Node value) {
    List<Evidence> candidates =
        all.stream()
            .filter(evidence -> supports(evidence, property) && states(evidence, property, value))
            .toList();
    List<Evidence> naming = candidates.stream().filter(one -> names(one, value)).toList();
    return (naming.isEmpty() ? candidates : naming)
        .stream()
            .map(this::source)
            .distinct()
            .sorted(
                Comparator.comparing(Source::published)
                    .thenComparing(Source::article)
                    .thenComparing(source -> Integer.valueOf(source.start())))
            .toList();
  }

  private static boolean supports(Evidence evidence, Node property) {
    return evidence.supports().contains(property)
        || TOGETHER.stream()
            .filter(group -> group.contains(property))
            .anyMatch(group -> group.stream().anyMatch(evidence.supports()::contains));
  }

  /** Whether the article gives the node this value, or its own account of the participation. */
  private boolean states(Evidence evidence, Node property, Node value) {
    return objects(evidence.graph(), evidence.about(), property)
        .anyMatch(stated -> stated.equals(value) || isAccountOf(property, stated, value));
  }

  private boolean isAccountOf(Node property, Node stated, Node value) {
    return property.equals(Coop.hasParticipation)
        ? sharesAny(stated, value, Coop.capacity) && sharesAny(stated, value, Coop.participant)
        : isNowCalled(stated, value);
  }

  private boolean sharesAny(Node one, Node other, Node property) {
    return objects(Node.ANY, one, property)
        .anyMatch(
            first ->
                objects(Node.ANY, other, property)
                    .anyMatch(second -> first.equals(second) || isNowCalled(first, second)));
  }

  /** Whether the merged view knows what an article speaks of by another name. */
  private boolean isNowCalled(Node before, Node now) {
    return dataset.contains(Quad.defaultGraphIRI, before, Terms.Dcterms.isReplacedBy, now);
  }

  private Stream<Node> subjects(Node property, Node object) {
    return dataset.stream(Quad.defaultGraphIRI, Node.ANY, property, object).map(Quad::getSubject);
  }

  private boolean names(Evidence evidence, Node value) {
    String words = evidence.words().toLowerCase(Locale.ROOT);
    return names(value).anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)));
  }

  private Stream<String> names(Node value) {
    if (value.isLiteral()) {
      return Stream.of(value.getLiteralLexicalForm());
    }
    Stream<Node> called =
        Stream.concat(
            Stream.of(value),
            dataset.stream(Node.ANY, value, Coop.participant, Node.ANY).map(Quad::getObject));
    return called.flatMap(
        node ->
            Stream.of(Terms.Skos.prefLabel, Terms.Skos.altLabel, Terms.Foaf.name)
                .flatMap(naming -> dataset.stream(Node.ANY, node, naming, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm()));
  }

  private Source source(Evidence evidence) {
    Node graph = evidence.graph();
    Node article = objects(graph, evidence.node(), Terms.Oa.hasSource).findFirst().orElseThrow();
    Node selector = selector(graph, evidence.node()).orElseThrow();
    return new Source(
        evidence.words(),
        literal(graph, selector, Terms.Oa.exact).map(Node::getLiteralLanguage).orElse(""),
        text(graph, selector, Terms.Oa.start),
        text(graph, selector, Terms.Oa.end),
        objects(graph, evidence.node(), Coop.foundBy)
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .collect(Collectors.joining(", ")),
        text(graph, evidence.node(), Coop.confidence),
        target(evidence.node()),
        target(article),
        labels.of(article).text(),
        text(graph, article, Terms.Schema.publisher),
        text(graph, article, Terms.Schema.datePublished),
        objects(graph, article, Terms.Schema.url)
            .flatMap(url -> addresses.target(url.toString()).stream())
            .findFirst()
            .orElse(""));
  }

  private String target(Node node) {
    return addresses.target(node.getURI()).orElse("");
  }

  private Optional<Node> selector(Node graph, Node evidence) {
    return objects(graph, evidence, Terms.Oa.hasSelector).findFirst();
  }

  private Optional<Node> literal(Node graph, Node subject, Node property) {
    return objects(graph, subject, property).filter(Node::isLiteral).findFirst();
  }

  private String text(Node graph, Node subject, Node property) {
    return literal(graph, subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Stream<Node> objects(Node graph, Node subject, Node property) {
    return dataset.stream(graph, subject, property, Node.ANY).map(Quad::getObject);
  }
}
