package org.mufakat.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Where on a page its article stands: the smallest element that holds nearly all text outside
 * links, and inside it what is only furniture.
 *
 * <p>What is named like furniture is left out, unless the text of the page is mostly in there: a
 * wrapper called {@code with-sidebar} is no sidebar. Linear in the size of the page.
 */
final class ArticleRegion {

  /**
   * An element that says of itself that it holds the article, and the least share to believe it.
   */
  private record Hint(String selector, double share) {}

  /** The surest first. */
  private static final List<Hint> HINTS =
      List.of(
          new Hint("[itemprop=articleBody]", 0.2),
          new Hint("article", 0.4),
          new Hint("main, [role=main]", 0.4));

  private static final double MOST = 0.9;

  /** Less text than this outside of what is named furniture, and the names are not believed. */
  private static final int LITTLE_TEXT = 200;

  private static final double LITTLE_SHARE = 0.15;
  private static final int WRAPPERS = 8;

  private final Element body;
  private final Set<Element> named = identitySet();
  private final Set<Element> dropped = identitySet();
  private final Optional<Element> heading;
  private final Element root;
  private TextWeight weight;

  /**
   * @param heading the headline of the article on the page, where there is one
   */
  ArticleRegion(Document page, Optional<Element> heading) {
    this.body = page.body();
    this.heading = heading;
    this.weight = TextWeight.of(body, dropped);
    dropFurniture();
    this.weight = TextWeight.of(body, dropped);
    this.root = findRoot();
  }

  Element root() {
    return root;
  }

  /** Whether an element, with all in it, is not of the article. */
  boolean leavesOut(Element element) {
    return dropped.contains(element) || Furniture.isUnread(element);
  }

  private void dropFurniture() {
    Set<Element> kept = identitySet();
    hinted().ifPresent(hint -> keepWithAncestors(hint, kept));
    heading.ifPresent(line -> keepWithAncestors(line, kept));
    collectNamed();
    List<Element> outermost = outermostNamed(kept);
    for (int i = 0; i < WRAPPERS && isLittle(textOutside(outermost)); i++) {
      Optional<Element> wrapper = outermost.stream().max(Comparator.comparingInt(weight::of));
      if (wrapper.isEmpty()) {
        break;
      }
      kept.add(wrapper.get());
      outermost = outermostNamed(kept);
    }
    dropped.addAll(outermost);
  }

  private boolean isLittle(int text) {
    return text < Math.max(LITTLE_TEXT, LITTLE_SHARE * weight.of(body));
  }

  private int textOutside(List<Element> elements) {
    return weight.of(body) - elements.stream().mapToInt(weight::of).sum();
  }

  private static void keepWithAncestors(Element element, Set<Element> kept) {
    kept.add(element);
    kept.addAll(element.parents());
  }

  private void collectNamed() {
    NodeTraversor.filter(
        (node, depth) -> {
          if (!(node instanceof Element element)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          if (Furniture.isUnread(element)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (element != body && element.isBlock() && Furniture.isNamed(element)) {
            named.add(element);
          }
          return NodeFilter.FilterResult.CONTINUE;
        },
        body);
  }

  private List<Element> outermostNamed(Set<Element> kept) {
    List<Element> found = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof Element element
              && named.contains(element)
              && !kept.contains(element)) {
            found.add(element);
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          return NodeFilter.FilterResult.CONTINUE;
        },
        body);
    return found;
  }

  private Element findRoot() {
    Optional<Element> hint = hinted();
    return hint.isPresent() && !hint.get().normalName().equals("main")
        ? hint.get()
        : descend(hint.orElse(body));
  }

  /** The heaviest element of the surest hint that holds its share of the text. */
  private Optional<Element> hinted() {
    for (Hint hint : HINTS) {
      Optional<Element> heaviest =
          body.select(hint.selector()).stream()
              .max(Comparator.comparingInt(weight::of))
              .filter(element -> weight.of(element) > hint.share() * weight.of(body));
      if (heaviest.isPresent()) {
        return heaviest;
      }
    }
    return Optional.empty();
  }

  private Element descend(Element from) {
    Element at = from;
    while (true) {
      Element current = at;
      Optional<Element> heavy =
          current.children().stream()
              .filter(Element::isBlock)
              .filter(child -> weight.of(child) >= MOST * weight.of(current))
              .filter(ArticleRegion::holdsLines)
              .findFirst();
      if (heavy.isEmpty() || weight.of(current) == 0) {
        return current;
      }
      at = heavy.get();
    }
  }

  /** Not one paragraph, however long. */
  private static boolean holdsLines(Element element) {
    return element.children().stream()
        .anyMatch(child -> child.isBlock() || child.normalName().equals("br"));
  }

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
