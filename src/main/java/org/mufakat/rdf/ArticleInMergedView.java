package org.mufakat.rdf;

import org.mufakat.entity.ArticleEntities;
import org.mufakat.fact.ArticleFacts;

/** What one article adds to the merged view by itself: the article and its quotations. */
public final class ArticleInMergedView {

  private ArticleInMergedView() {}

  public static Quads of(ArticleFacts facts, Naming naming) {
    Iris iris = naming.iris();
    Statements out = Statements.ofDefaultGraph();
    String key = facts.article().key();
    ArticleEntities entities = new ArticleEntities(facts, naming.known());
    ArticleNode.write(facts.article(), facts.language(), iris, out);
    facts.quotations().forEach(fact -> QuotationNode.write(fact, key, entities, iris, out));
    return out.quads();
  }
}
