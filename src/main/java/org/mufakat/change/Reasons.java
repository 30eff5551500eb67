package org.mufakat.change;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;

/**
 * Why the merged view says something else of a node: because articles that tell of it changed, or
 * the reference data did, or, where neither did, because a person decided.
 */
final class Reasons {

  private static final List<Node> LINKS = List.of(Coop.reports, Coop.possiblyReports);

  private final ArticleChanges articles;
  private final Known known;
  private final Optional<Set<Cause>> atWork;

  /**
   * @param atWork what is known to have changed, where that is known
   */
  Reasons(ArticleChanges articles, Known known, Optional<Set<Cause>> atWork) {
    this.articles = articles;
    this.known = known;
    this.atWork = atWork;
  }

  /** Why something is told otherwise. */
  record Reason(SortedSet<String> articles, Set<Cause> causes) {}

  Reason of(Node node) {
    Set<ArticleChanges.OfArticle> responsible = responsible(node);
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    responsible.forEach(article -> causes.addAll(articles.causes(article)));
    if (articles.reference(node)) {
      causes.add(Cause.REFERENCE);
    }
    return new Reason(keys(responsible), causes.isEmpty() ? byElimination() : causes);
  }

  private Set<ArticleChanges.OfArticle> responsible(Node node) {
    Set<ArticleChanges.OfArticle> direct = new HashSet<>(articles.speakingOf(node));
    Set<Node> reports = reportsOf(node);
    direct.addAll(changedArticlesOf(reports));
    return direct.isEmpty() ? changedArticlesOf(reportsOfRivals(reports)) : direct;
  }

  private Set<Node> reportsOf(Node node) {
    Set<Node> reports = new HashSet<>();
    LINKS.forEach(link -> reports.addAll(known.having(link, node)));
    return reports;
  }

  /** A new agreement can take a report away from another, or leave open which one it means. */
  private Set<Node> reportsOfRivals(Set<Node> reports) {
    Set<Node> rivals = new HashSet<>();
    for (Node report : reports) {
      LINKS.forEach(link -> rivals.addAll(known.values(report, link)));
    }
    Set<Node> all = new HashSet<>();
    rivals.forEach(rival -> all.addAll(reportsOf(rival)));
    return all;
  }

  private Set<ArticleChanges.OfArticle> changedArticlesOf(Set<Node> reports) {
    Set<ArticleChanges.OfArticle> changed = new HashSet<>();
    for (Node report : reports) {
      known.values(report, Terms.Schema.isPartOf).stream()
          .flatMap(article -> articles.of(article).stream())
          .forEach(changed::add);
    }
    return changed;
  }

  /** Nothing near explains it: then whatever else is known to have changed. */
  private Set<Cause> byElimination() {
    if (atWork.isPresent() && atWork.get().contains(Cause.JUDGEMENT)) {
      return EnumSet.of(Cause.JUDGEMENT);
    }
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    articles.changed().forEach(article -> causes.addAll(articles.causes(article)));
    if (articles.reference()) {
      causes.add(Cause.REFERENCE);
    }
    return causes.isEmpty() ? EnumSet.of(Cause.JUDGEMENT) : causes;
  }

  static SortedSet<String> keys(Collection<ArticleChanges.OfArticle> articles) {
    SortedSet<String> keys = new TreeSet<>();
    articles.forEach(article -> keys.add(key(article.node())));
    return keys;
  }

  /** The key of an article, from the last part of its IRI. */
  static String key(Node article) {
    String iri = article.getURI();
    return URLDecoder.decode(iri.substring(iri.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
  }
}
