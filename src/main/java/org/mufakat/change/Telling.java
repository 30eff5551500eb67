package org.mufakat.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Delta;

/**
 * A difference in words: which articles came, went or are read otherwise, which nodes of the merged
 * view came or went, and which values the others have instead of which.
 */
final class Telling {

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::what)
          .thenComparing(change -> change.node().getURI())
          .thenComparing(Change::how)
          .thenComparing(change -> change.property().orElse(""));

  private final Known known;
  private final ArticleChanges articles;
  private final Reasons reasons;
  private final Words words;
  private final Map<Node, Sides> byNode = new LinkedHashMap<>();

  /** What only one side says of a node. */
  private static final class Sides {
    final Map<String, Set<String>> before = new TreeMap<>();
    final Map<String, Set<String>> after = new TreeMap<>();

    Set<String> properties() {
      Set<String> all = new TreeSet<>(before.keySet());
      all.addAll(after.keySet());
      return all;
    }
  }

  private Telling(Known known, ArticleChanges articles, Reasons reasons, Words words) {
    this.known = known;
    this.articles = articles;
    this.reasons = reasons;
    this.words = words;
  }

  /**
   * @param known the merged view after and before the difference
   */
  static List<Change> of(Delta delta, Known known, ArticleChanges articles, Reasons reasons) {
    return new Telling(known, articles, reasons, new Words(known, delta)).all(delta);
  }

  private List<Change> all(Delta delta) {
    delta.removed().forEach(quad -> take(quad, sides -> sides.before));
    delta.added().forEach(quad -> take(quad, sides -> sides.after));
    List<Change> changes = new ArrayList<>();
    articles.changed().forEach(article -> changes.add(of(article)));
    byNode.forEach((node, sides) -> addAll(node, sides, changes));
    changes.sort(ORDER);
    return changes;
  }

  /** Which side of a node a statement belongs to. */
  private interface Side {
    Map<String, Set<String>> of(Sides sides);
  }

  private void take(Quad quad, Side side) {
    if (quad.isDefaultGraph()) {
      words
          .said(quad)
          .ifPresent(
              said ->
                  side.of(byNode.computeIfAbsent(said.of(), unseen -> new Sides()))
                      .computeIfAbsent(said.property(), unseen -> new TreeSet<>())
                      .add(said.value()));
    }
  }

  private Change of(ArticleChanges.OfArticle article) {
    boolean read = article.how() == Change.How.REREAD;
    return new Change(
        Sort.ARTICLE,
        article.node(),
        known.label(article.node()).orElseGet(() -> Reasons.key(article.node())),
        article.how(),
        Optional.empty(),
        read ? List.of(statements(article.removed())) : List.of(),
        read ? List.of(statements(article.added())) : List.of(),
        Reasons.keys(Set.of(article)),
        articles.causes(article));
  }

  private static String statements(int count) {
    return count + (count == 1 ? " statement" : " statements");
  }

  private void addAll(Node node, Sides sides, List<Change> changes) {
    Sort sort = Sort.of(known.types(node));
    Reasons.Reason reason = reasons.of(node);
    if (words.comes(node) || words.goes(node)) {
      if (sort != Sort.ARTICLE) { // whose graph has told it
        changes.add(whole(sort, node, reason));
      }
      return;
    }
    for (String property : sides.properties()) {
      changes.add(
          new Change(
              sort,
              node,
              label(node),
              Change.How.CHANGED,
              Optional.of(property),
              List.copyOf(sides.before.getOrDefault(property, Set.of())),
              List.copyOf(sides.after.getOrDefault(property, Set.of())),
              reason.articles(),
              reason.causes()));
    }
  }

  private Change whole(Sort sort, Node node, Reasons.Reason reason) {
    return new Change(
        sort,
        node,
        label(node),
        words.comes(node) ? Change.How.ADDED : Change.How.REMOVED,
        Optional.empty(),
        List.of(),
        List.of(),
        reason.articles(),
        reason.causes());
  }

  private String label(Node node) {
    return known.label(node).orElse("");
  }
}
