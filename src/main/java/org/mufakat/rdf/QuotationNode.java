package org.mufakat.rdf;

import org.apache.jena.graph.Node;
import org.mufakat.fact.QuotationFact;

/**
 * Words in quotation marks: the same in the graph of the article and in the merged view, but for
 * the speaker, whom all articles together may know better.
 */
final class QuotationNode {

  private QuotationNode() {}

  static Node write(QuotationFact fact, String article, Iris iris, Statements out) {
    Node node = iris.quotation(article, fact.span());
    out.type(node, Terms.Schema.Quotation);
    out.add(node, Terms.Schema.text, Literals.text(fact.text()));
    out.add(node, Terms.Schema.isPartOf, iris.article(article));
    return node;
  }
}
