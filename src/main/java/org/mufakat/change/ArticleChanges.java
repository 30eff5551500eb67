package org.mufakat.change;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms;

/** Which articles' graphs differ, how, and why; and which nodes their differences speak of. */
final class ArticleChanges {

  private final Iris iris;
  private final Map<String, OfArticle> byArticle = new TreeMap<>();
  private final Map<Node, Set<OfArticle>> speaking = new HashMap<>();
  private final Set<Node> referenceNodes = new HashSet<>();

  /** The differences of one article's graph. */
  static final class OfArticle {
    private final Node node;
    private final Set<Node> gone = new HashSet<>();
    private final Set<Node> come = new HashSet<>();
    private boolean rules;
    private int removed;
    private int added;

    OfArticle(Node node) {
      this.node = node;
    }

    Node node() {
      return node;
    }

    /** Statements that are gone and that came, the name of the rules aside. */
    int removed() {
      return removed;
    }

    int added() {
      return added;
    }

    /** Which rules read an article is nothing that it says. */
    private boolean says(Quad quad) {
      return !quad.getPredicate().equals(Coop.rulesDigest);
    }

    private void note(Quad quad, boolean comes) {
      if (!says(quad)) {
        rules = true;
        return;
      }
      removed += comes ? 0 : 1;
      added += comes ? 1 : 0;
      if (quad.getSubject().equals(node)) {
        (comes ? come : gone).add(quad.getPredicate());
      }
    }

    Change.How how() {
      boolean leaves = gone.contains(Terms.Dcterms.identifier);
      boolean arrives = come.contains(Terms.Dcterms.identifier);
      if (arrives != leaves) {
        return arrives ? Change.How.ADDED : Change.How.REMOVED;
      }
      return come.contains(Terms.Schema.sha256) ? Change.How.REPLACED : Change.How.REREAD;
    }
  }

  ArticleChanges(Delta delta, Iris iris) {
    this.iris = iris;
    delta.removed().forEach(quad -> note(quad, false));
    delta.added().forEach(quad -> note(quad, true));
  }

  private void note(Quad quad, boolean comes) {
    Optional<Node> article = iris.articleOf(quad.getGraph());
    if (article.isPresent()) {
      note(quad, comes, article.get());
    } else if (!quad.isDefaultGraph()) {
      referenceNodes.add(quad.getSubject());
    }
  }

  private void note(Quad quad, boolean comes, Node article) {
    OfArticle changed =
        byArticle.computeIfAbsent(article.getURI(), unseen -> new OfArticle(article));
    changed.note(quad, comes);
    if (changed.says(quad)) {
      for (Node node : List.of(quad.getSubject(), quad.getObject())) {
        speaking.computeIfAbsent(node, unseen -> new HashSet<>()).add(changed);
      }
    }
  }

  /** Articles that came, went, or say anything else, by IRI. */
  List<OfArticle> changed() {
    return byArticle.values().stream().filter(one -> one.removed + one.added > 0).toList();
  }

  Optional<OfArticle> of(Node article) {
    return Optional.ofNullable(byArticle.get(article.getURI()))
        .filter(one -> one.removed + one.added > 0);
  }

  /** Articles that other rules read, with the same outcome. */
  long rereadAlike() {
    return byArticle.values().stream().filter(one -> one.removed + one.added == 0).count();
  }

  /** Whether tables, ontology or links differ. */
  boolean reference() {
    return !referenceNodes.isEmpty();
  }

  Set<Cause> causes(OfArticle article) {
    if (article.how() != Change.How.REREAD) {
      return EnumSet.of(Cause.SOURCE);
    }
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    if (article.rules || !reference()) {
      causes.add(Cause.RULES);
    }
    if (reference()) {
      causes.add(Cause.REFERENCE);
    }
    return causes;
  }

  /** Articles whose differences speak of a node. */
  Set<OfArticle> speakingOf(Node node) {
    return speaking.getOrDefault(node, Set.of());
  }

  /** Whether the reference data say something else of a node. */
  boolean reference(Node node) {
    return referenceNodes.contains(node);
  }
}
