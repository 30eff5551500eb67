package org.mufakat.rdf;

import org.apache.jena.graph.Node;
import org.mufakat.article.Article;

/** What is known of an article apart from its text. */
final class ArticleNode {

  private ArticleNode() {}

  static void write(Article article, String language, Iris iris, Statements out) {
    Node node = iris.article(article.key());
    out.type(node, Terms.Schema.NewsArticle);
    out.add(node, Terms.Dcterms.identifier, Literals.text(article.key()));
    out.add(node, Terms.Schema.headline, article.title(), Literals::text);
    out.add(node, Terms.Schema.publisher, article.publisher(), Literals::text);
    out.add(node, Terms.Schema.datePublished, article.published(), Literals::day);
    out.add(node, Terms.Schema.inLanguage, Literals.text(language));
    out.add(node, Terms.Schema.url, article.url(), WebLinks::of);
    out.add(node, Terms.Schema.author, article.author(), Literals::text);
  }
}
