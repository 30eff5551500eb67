package org.mufakat.serve.search;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Iris;
import org.mufakat.search.Hit;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.Words;
import org.mufakat.serve.linked.Labels;
import org.mufakat.serve.linked.Text;

/** What was found, with names and addresses. For use inside a read transaction. */
final class Results {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Addresses addresses;
  private final Labels labels;
  private final Language language;
  private final Map<String, String> words;

  Results(Snapshot snapshot, Addresses addresses, Language language) {
    this.dataset = snapshot.dataset();
    this.iris = new Iris(snapshot.base());
    this.addresses = addresses;
    this.labels = new Labels(dataset, addresses, language);
    this.language = language;
    this.words = Words.in(language);
  }

  Result of(Hit hit) {
    Optional<Text> article = article(hit).filter(text -> !hit.kind().equals("article"));
    return new Result(
        hit,
        article.orElseGet(() -> name(hit)),
        addresses.target(hit.iri()).orElse(""),
        kind(hit.kind()),
        Snippet.of(hit.best().text(), hit.best().language(), hit.marks()),
        article,
        hit.reports().stream().flatMap(this::about).distinct().toList(),
        hit.countries().stream().map(this::country).toList());
  }

  private Optional<Text> article(Hit hit) {
    return hit.graph().isEmpty()
        ? Optional.empty()
        : iris.articleOf(NodeFactory.createURI(hit.graph())).map(labels::of);
  }

  /** Of its names those of the first property that it has, and of them that of the language. */
  private Text name(Hit hit) {
    String naming = hit.texts().get(0).property();
    return hit.texts().stream()
        .filter(text -> text.property().equals(naming))
        .min(Comparator.comparing(text -> !text.language().equals(language.tag())))
        .map(text -> new Text(text.text(), "", text.language(), ""))
        .orElseThrow();
  }

  private Stream<Text> about(String report) {
    return dataset.stream(
            Quad.defaultGraphIRI, NodeFactory.createURI(report), Coop.reports, Node.ANY)
        .map(quad -> labels.of(quad.getObject()));
  }

  String kind(String name) {
    return words.get("kind-" + name);
  }

  Text country(String code) {
    return labels.of(NodeFactory.createURI(iris.base() + "country/" + code));
  }

  /** A value of a facet, for people. */
  String value(String facet, String value) {
    return switch (facet) {
      case "kind" -> kind(value);
      case "country" -> country(value).text();
      default -> value;
    };
  }
}
