package org.mufakat.serve.linked;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.Term;

/** What nodes are called, in the language of a page where there is a choice. */
public final class Labels {

  /** The first of these that a node has names it. */
  private static final List<Node> NAMING =
      List.of(
          Terms.Skos.prefLabel,
          Terms.Foaf.name,
          Terms.Rdfs.label,
          Terms.Schema.headline,
          DCTerms.title.asNode(),
          Terms.Schema.name,
          Terms.Schema.text,
          Terms.Oa.exact,
          Terms.Dcterms.identifier);

  private final DatasetGraph dataset;
  private final Addresses addresses;
  private final Language language;
  private final Map<Node, Text> known = new HashMap<>();

  /** For use inside a read transaction of the dataset. */
  public Labels(DatasetGraph dataset, Addresses addresses, Language language) {
    this.dataset = dataset;
    this.addresses = addresses;
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** A node or a value, with where it leads. */
  public Text of(Node node) {
    Text text = known.get(node);
    if (text == null) {
      text = text(node);
      known.put(node, text);
    }
    return text;
  }

  private Text text(Node node) {
    if (node.isLiteral()) {
      return new Text(node.getLiteralLexicalForm(), "", node.getLiteralLanguage(), "");
    }
    String target = node.isURI() ? addresses.target(node.getURI()).orElse("") : "";
    return name(node)
        .map(name -> new Text(name.getLiteralLexicalForm(), target, name.getLiteralLanguage(), ""))
        .orElseGet(() -> new Text(fallback(node), target, "", ""));
  }

  private Optional<Node> name(Node node) {
    return NAMING.stream().flatMap(naming -> names(node, naming)).findFirst();
  }

  /** The best name first; of names in one language always the same. */
  private Stream<Node> names(Node node, Node naming) {
    return Stream.of(Quad.defaultGraphIRI, Node.ANY)
        .flatMap(
            graph ->
                dataset.stream(graph, node, naming, Node.ANY)
                    .map(Quad::getObject)
                    .filter(Node::isLiteral)
                    .sorted(
                        Comparator.comparing((Node name) -> !isOurs(name))
                            .thenComparing(Node::getLiteralLexicalForm))
                    .limit(1));
  }

  private boolean isOurs(Node name) {
    return name.getLiteralLanguage().equals(language.tag());
  }

  /** Where nothing names it: who took part as what, or the local part. */
  private String fallback(Node node) {
    String participant =
        dataset.stream(Node.ANY, node, Coop.participant, Node.ANY)
            .map(quad -> of(quad.getObject()).text())
            .findFirst()
            .orElse("");
    return participant.isEmpty() ? shortened(node) : participant;
  }

  private String shortened(Node node) {
    return node.isURI() ? addresses.local(node.getURI()).orElse(node.getURI()) : node.toString();
  }

  /** A class or property. */
  Text term(Node term) {
    String target = addresses.target(term.getURI()).orElse("");
    return Term.of(term.getURI())
        .map(found -> new Text(found.label(language), target, language.tag(), ""))
        .orElseGet(() -> of(term));
  }

  /** What kind of thing a node is. */
  String kind(Node node) {
    return dataset.stream(Node.ANY, node, Terms.Rdf.type, Node.ANY)
        .map(quad -> term(quad.getObject()).text())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
