package org.mufakat.serve.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.html.Words;

/** What points to a thing, property by property; of much the first, with how much there is. */
final class Incoming {

  private static final int LISTED = 50;
  private static final int MOST = 10_000;

  private final DatasetGraph dataset;
  private final Labels labels;
  private final Map<String, String> words;

  Incoming(DatasetGraph dataset, Labels labels) {
    this.dataset = dataset;
    this.labels = labels;
    this.words = Words.in(labels.language());
  }

  List<Listing> of(Node node) {
    Map<Node, List<Node>> found = new TreeMap<>(Comparator.comparing(Node::getURI));
    boolean whole = collect(node, found);
    return found.entrySet().stream()
        .map(entry -> listing(entry.getKey(), entry.getValue(), whole))
        .toList();
  }

  /** Whether that was all. */
  private boolean collect(Node node, Map<Node, List<Node>> found) {
    Node speaker = Description.speaker(dataset, node);
    Iterator<Quad> quads = dataset.find(speaker, Node.ANY, Node.ANY, node);
    for (int i = 0; quads.hasNext(); i++) {
      if (i == MOST) {
        return false;
      }
      Quad quad = quads.next();
      found
          .computeIfAbsent(quad.getPredicate(), unseen -> new ArrayList<>())
          .add(quad.getSubject());
    }
    return true;
  }

  private Listing listing(Node property, List<Node> nodes, boolean whole) {
    List<Text> listed =
        nodes.stream()
            .distinct()
            .sorted(Comparator.comparing(Node::toString))
            .limit(LISTED)
            .map(this::member)
            .toList();
    long count = nodes.stream().distinct().count();
    return new Listing(labels.term(property).text(), extent(listed.size(), count, whole), listed);
  }

  private Text member(Node node) {
    Text text = labels.of(node);
    return dataset.stream(Node.ANY, node, Coop.participant, Node.ANY)
        .findFirst()
        .map(some -> partOf(node, text))
        .or(
            () ->
                dataset.stream(Node.ANY, node, Terms.Schema.isPartOf, Node.ANY)
                    .findFirst()
                    .map(quad -> text.withNote(labels.of(quad.getObject()).text())))
        .orElse(text);
  }

  /** A participation, called by what was taken part in. */
  private Text partOf(Node participation, Text own) {
    return dataset.stream(Node.ANY, Node.ANY, Coop.hasParticipation, participation)
        .findFirst()
        .map(quad -> labels.of(quad.getSubject()).withNote(capacity(participation)))
        .orElse(own);
  }

  private String capacity(Node participation) {
    return dataset.stream(Node.ANY, participation, Coop.capacity, Node.ANY)
        .findFirst()
        .map(quad -> labels.of(quad.getObject()).text())
        .orElse("");
  }

  private String extent(int listed, long count, boolean whole) {
    String all = whole ? String.valueOf(count) : words.get("at-least") + " " + count;
    return listed == count && whole
        ? all
        : "%d %s %s, %s; %s"
            .formatted(listed, words.get("of"), all, words.get("shown"), words.get("all-in-data"));
  }
}
