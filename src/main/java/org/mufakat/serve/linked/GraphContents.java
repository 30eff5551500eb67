package org.mufakat.serve.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mufakat.rdf.Terms;
import org.mufakat.serve.html.Words;

/** What a named graph speaks of: the things in it by their kinds; of much the first. */
final class GraphContents {

  private static final int LISTED = 100;

  private final DatasetGraph dataset;
  private final Labels labels;

  GraphContents(DatasetGraph dataset, Labels labels) {
    this.dataset = dataset;
    this.labels = labels;
  }

  List<Listing> of(Node graph) {
    Map<Node, Set<Node>> things = new TreeMap<>(Comparator.comparing(Node::getURI));
    dataset.stream(graph, Node.ANY, Terms.Rdf.type, Node.ANY)
        .forEach(
            quad ->
                things
                    .computeIfAbsent(
                        quad.getObject(),
                        unseen -> new TreeSet<>(Comparator.comparing(Node::toString)))
                    .add(quad.getSubject()));
    return things.entrySet().stream()
        .map(entry -> listing(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Listing listing(Node type, Set<Node> nodes) {
    Map<String, String> words = Words.in(labels.language());
    List<Text> members = nodes.stream().limit(LISTED).map(labels::of).toList();
    String extent =
        members.size() == nodes.size()
            ? String.valueOf(nodes.size())
            : "%d %s %d, %s; %s"
                .formatted(
                    members.size(),
                    words.get("of"),
                    nodes.size(),
                    words.get("shown"),
                    words.get("all-in-data"));
    return new Listing(labels.term(type).text(), extent, members);
  }
}
