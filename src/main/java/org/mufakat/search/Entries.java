package org.mufakat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms;

/**
 * What of a store goes into its index: of each thing its texts, and the thing with all of them.
 * Reads in the transaction of the caller.
 */
final class Entries {

  private final DatasetGraph dataset;
  private final Iris iris;

  Entries(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.iris = new Iris(base);
  }

  /** Takes documents. */
  interface Sink {
    void add(Document document) throws java.io.IOException;
  }

  void all(Sink sink) throws java.io.IOException {
    for (Kind kind : Kind.inMergedView()) {
      for (Node node : nodes(kind.type().orElseThrow())) {
        add(mergedThing(node, kind), sink);
      }
    }
    var graphs = dataset.listGraphNodes();
    while (graphs.hasNext()) {
      article(graphs.next(), sink);
    }
  }

  /** A node of the merged view, if it is a thing that is found. */
  void merged(Node node, Sink sink) throws java.io.IOException {
    for (Kind kind : Kind.inMergedView()) {
      if (dataset.contains(Quad.defaultGraphIRI, node, Terms.Rdf.type, kind.type().orElseThrow())) {
        add(mergedThing(node, kind), sink);
      }
    }
  }

  /** What the graph of an article says; nothing of another graph. */
  void article(Node graph, Sink sink) throws java.io.IOException {
    if (!iris.isArticleGraph(graph)) {
      return;
    }
    ArticleStatements said =
        new ArticleStatements(
            dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple).toList());
    for (Kind kind : Kind.inArticles()) {
      for (Node node : said.nodes(kind)) {
        add(articleThing(graph, node, kind, said), sink);
      }
    }
  }

  private static void add(Thing thing, Sink sink) throws java.io.IOException {
    if (!thing.texts().isEmpty()) {
      for (Document document : Documents.of(thing)) {
        sink.add(document);
      }
    }
  }

  private Thing mergedThing(Node node, Kind kind) {
    Function<Node, Stream<Node>> values =
        property ->
            dataset.stream(Quad.defaultGraphIRI, node, property, Node.ANY).map(Quad::getObject);
    Set<String> countries =
        kind.isCountry() ? codes(Stream.of(node)) : codes(kind.country().stream().flatMap(values));
    return new Thing(
        node.getURI(),
        kind,
        "",
        node.getURI(),
        texts(kind, values),
        countries,
        years(kind, values),
        Set.of(),
        false);
  }

  private Thing articleThing(Node graph, Node node, Kind kind, ArticleStatements said) {
    Set<Node> reports = said.reportsShownBy(node);
    Set<String> own = codes(reports.stream().flatMap(report -> said.values(report, Coop.country)));
    Set<String> countries = own.isEmpty() ? codes(said.objects(Coop.country)) : own;
    Function<Node, Stream<Node>> values = property -> said.values(node, property);
    Set<String> years = years(kind, values);
    return new Thing(
        node.getURI(),
        kind,
        graph.getURI(),
        graph.getURI(),
        texts(kind, values),
        countries,
        years.isEmpty() ? year(said.objects(Terms.Schema.datePublished)) : years,
        reports.stream().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new)),
        kind.type().isEmpty() && kind.texts().stream().flatMap(values).anyMatch(said::isQuoted));
  }

  private List<Node> nodes(Node type) {
    return dataset.stream(Quad.defaultGraphIRI, Node.ANY, Terms.Rdf.type, type)
        .map(Quad::getSubject)
        .filter(Node::isURI)
        .toList();
  }

  private static List<Thing.Text> texts(Kind kind, Function<Node, Stream<Node>> values) {
    List<Thing.Text> texts = new ArrayList<>();
    for (Node property : kind.texts()) {
      values
          .apply(property)
          .filter(Entries::isText)
          .map(
              value ->
                  new Thing.Text(
                      property.getURI(), value.getLiteralLexicalForm(), value.getLiteralLanguage()))
          .sorted(
              java.util.Comparator.comparing(Thing.Text::words).thenComparing(Thing.Text::language))
          .forEach(texts::add);
    }
    return texts;
  }

  private static boolean isText(Node value) {
    return value.isLiteral()
        && (!value.getLiteralLanguage().isEmpty()
            || value
                .getLiteralDatatypeURI()
                .equals(org.apache.jena.vocabulary.XSD.xstring.getURI()));
  }

  private static Set<String> years(Kind kind, Function<Node, Stream<Node>> values) {
    return year(kind.years().stream().flatMap(values));
  }

  private static Set<String> year(Stream<Node> days) {
    return days.filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(day -> day.length() >= 4)
        .map(day -> day.substring(0, 4))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes(Stream<Node> countries) {
    return countries
        .filter(Node::isURI)
        .map(country -> country.getURI().substring(country.getURI().lastIndexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
