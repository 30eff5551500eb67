package org.mufakat.rdf;

import org.apache.jena.graph.Triple;
import org.mufakat.fact.ArticleFacts;

/** What one article adds to the merged view by itself: the article and its quotations. */
public final class ArticleInMergedView {

  private ArticleInMergedView() {}

  /** Whether a statement of the merged view is one that an article adds by itself. */
  public static boolean states(Triple triple, Iris iris) {
    return iris.isOfArticle(triple.getSubject()) && !triple.getPredicate().equals(Coop.saidBy);
  }

  public static Quads of(ArticleFacts facts, Naming naming) {
    Iris iris = naming.iris();
    Statements out = Statements.ofDefaultGraph();
    String key = facts.article().key();
    ArticleNode.write(facts.article(), facts.language(), iris, out);
    facts.quotations().forEach(fact -> QuotationNode.write(fact, key, iris, out));
    return out.quads();
  }
}
