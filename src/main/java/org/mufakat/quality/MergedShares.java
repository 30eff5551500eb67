package org.mufakat.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;

/**
 * Divides the merged view, reference data aside, among the articles: the quads of a node among
 * those that tell of it, and the quads of nodes that none tells of among all.
 *
 * <p>An article tells of the nodes that its graph describes, of the agreements and events that its
 * reports report or may report, and of their participations, conflicts and earlier names.
 */
final class MergedShares {

  private final DatasetGraph dataset;
  private final List<Node> articleGraphs;
  private final Map<Node, Long> quads = new HashMap<>();
  private final Map<Node, Set<Integer>> tellers = new HashMap<>();
  private final long[] ownQuads;

  private MergedShares(DatasetGraph dataset, List<Node> articleGraphs) {
    this.dataset = dataset;
    this.articleGraphs = articleGraphs;
    this.ownQuads = new long[articleGraphs.size()];
  }

  static MergedShares of(DatasetGraph dataset, List<Node> articleGraphs, Node referenceGraph) {
    MergedShares shares = new MergedShares(dataset, articleGraphs);
    shares.countMergedView(referenceGraph);
    shares.readArticleGraphs();
    shares.follow(Coop.reports);
    shares.follow(Coop.possiblyReports);
    shares.follow(Coop.hasParticipation);
    shares.followBack(Coop.about);
    shares.followBack(Terms.Org.member);
    shares.followBack(Terms.Dcterms.isReplacedBy);
    return shares;
  }

  /** One size for each article graph, in their order. */
  List<ArticleSize> sizes() {
    double[] shares = shares();
    List<ArticleSize> sizes = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      sizes.add(new ArticleSize(articleGraphs.get(i).getURI(), ownQuads[i], shares[i]));
    }
    return sizes;
  }

  private void countMergedView(Node referenceGraph) {
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!dataset.contains(
                  referenceGraph, quad.getSubject(), quad.getPredicate(), quad.getObject())) {
                quads.merge(quad.getSubject(), 1L, Long::sum);
              }
            });
  }

  private void readArticleGraphs() {
    for (int i = 0; i < ownQuads.length; i++) {
      int article = i;
      dataset
          .find(articleGraphs.get(i), Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                ownQuads[article]++;
                if (quads.containsKey(quad.getSubject())) {
                  tellersOf(quad.getSubject()).add(article);
                }
              });
    }
  }

  /** Whoever tells of the subject tells of the object. */
  private void follow(Node property) {
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad -> tellersOf(quad.getObject()).addAll(tellersOf(quad.getSubject())));
  }

  /** Whoever tells of the object tells of the subject. */
  private void followBack(Node property) {
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad -> tellersOf(quad.getSubject()).addAll(tellersOf(quad.getObject())));
  }

  private Set<Integer> tellersOf(Node node) {
    return tellers.computeIfAbsent(node, any -> new HashSet<>());
  }

  private double[] shares() {
    double[] shares = new double[ownQuads.length];
    double ofNobody = 0;
    for (Map.Entry<Node, Long> node : quads.entrySet()) {
      Set<Integer> articles = tellersOf(node.getKey());
      if (articles.isEmpty()) {
        ofNobody += node.getValue();
      }
      double each = (double) node.getValue() / Math.max(1, articles.size());
      articles.forEach(article -> shares[article] += each);
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] += ofNobody / shares.length;
    }
    return shares;
  }
}
