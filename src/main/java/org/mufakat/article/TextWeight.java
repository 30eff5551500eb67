package org.mufakat.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much text outside links each element of a page holds, in characters, all inside counted. */
final class TextWeight implements NodeFilter {

  private final Map<Node, Integer> weights = new IdentityHashMap<>();
  private final Set<Element> leftOut;
  private int links;

  private TextWeight(Set<Element> leftOut) {
    this.leftOut = leftOut;
  }

  /** Weighs {@code root} and everything in it but {@code leftOut}, whose text counts nowhere. */
  static TextWeight of(Element root, Set<Element> leftOut) {
    TextWeight weight = new TextWeight(leftOut);
    NodeTraversor.filter(weight, root);
    return weight;
  }

  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && links == 0) {
      int length = text.isBlank() ? 0 : text.text().length();
      weights.merge(node.parent(), length, Integer::sum);
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (leftOut.contains(element) || Furniture.isUnread(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    links += isLink(element) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      if (node.parent() != null) {
        weights.merge(node.parent(), of(element), Integer::sum);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }
}
