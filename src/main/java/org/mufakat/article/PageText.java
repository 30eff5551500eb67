package org.mufakat.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The lines of the article of a page in reading order: headline, then a line for each paragraph,
 * heading, list item or stretch between line breaks.
 *
 * <p>Begins at the headline. What stands between the headline and the region of the text is kept
 * only where it reads like a lead: whole sentences of some length.
 */
final class PageText implements NodeFilter {

  private static final Pattern LEAD = Pattern.compile("(?s).{60,}[.!?][\"”’')]*");

  /** So many lines may stand above a headline that the page repeats in its text. */
  private static final int NEAR_TOP = 4;

  private static final String HEADING = "h[1-6]";

  private final Document page;
  private final Optional<String> headline;
  private final Optional<Element> heading;
  private final ArticleRegion region;
  private final List<Line> lines = new ArrayList<>();
  private final LineBuilder open = new LineBuilder();
  private Part part = Part.BEFORE;

  /** Where on the page the reader is. */
  private enum Part {
    BEFORE,
    BETWEEN_HEADLINE_AND_TEXT,
    TEXT,
    AFTER
  }

  private record Line(String text, boolean heading) {}

  PageText(Document page, Optional<String> headline) {
    this.page = page;
    this.headline = headline;
    this.heading = findHeading();
    this.region = new ArticleRegion(page, heading);
  }

  /** The lines, none of them blank; no line where the page has no text. */
  List<String> lines() {
    NodeTraversor.filter(this, page.body());
    endLine(false);
    while (!lines.isEmpty() && lines.get(lines.size() - 1).heading()) {
      lines.remove(lines.size() - 1);
    }
    return lines.isEmpty() ? List.of() : withHeadline();
  }

  private List<String> withHeadline() {
    List<String> texts = lines.stream().map(Line::text).toList();
    Optional<String> first = heading.map(PageText::textOf).or(() -> headline);
    if (first.isEmpty()) {
      return texts;
    }
    int at = texts.subList(0, Math.min(NEAR_TOP, texts.size())).indexOf(first.get());
    List<String> whole = new ArrayList<>();
    whole.add(first.get());
    whole.addAll(texts.subList(at + 1, texts.size()));
    return whole;
  }

  /** The h1 that says the headline, or the only one of a page that states none. */
  private Optional<Element> findHeading() {
    List<Element> all =
        page.body().select("h1").stream().filter(h -> !textOf(h).isEmpty()).toList();
    if (headline.isEmpty()) {
      return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
    return all.stream().filter(h -> isSame(textOf(h), headline.get())).findFirst();
  }

  /** Pages put their own name behind the headline, or cut it short. */
  private static boolean isSame(String shown, String stated) {
    String one = shown.toLowerCase(Locale.ROOT);
    String other = stated.toLowerCase(Locale.ROOT);
    return other.startsWith(one) || one.startsWith(other);
  }

  private static String textOf(Element element) {
    return StatedMetadata.clean(element.text());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.add(text.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (region.leavesOut(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    enter(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return part == Part.AFTER ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (breaksLine(element)) {
      endLine(false);
    }
    if (element == region.root()) {
      part = Part.TEXT;
    }
    if (isAside(element)) {
      open.enterAside();
    }
    if (element.normalName().equals("q")) {
      open.add("“");
    }
  }

  private void leave(Element element) {
    if (element.normalName().equals("q")) {
      open.add("”");
    }
    if (isAside(element)) {
      open.leaveAside();
    }
    if (heading.filter(h -> h == element).isPresent()) {
      headlineRead();
    } else if (breaksLine(element)) {
      endLine(element.normalName().matches(HEADING));
    }
    if (element == region.root()) {
      part = Part.AFTER;
    }
  }

  /** Drops what stood above the headline. */
  private void headlineRead() {
    open.take();
    lines.clear();
    part = part == Part.BEFORE ? Part.BETWEEN_HEADLINE_AND_TEXT : part;
  }

  private void endLine(boolean isHeading) {
    LineBuilder.Taken line = open.take();
    if (line.links()) {
      dropLabel();
    } else if (isKept(line.text())) {
      lines.add(new Line(line.text(), isHeading));
    }
  }

  private boolean isKept(String line) {
    if (line.isEmpty() || Furniture.isLine(line)) {
      return false;
    }
    return part == Part.TEXT
        || part == Part.BETWEEN_HEADLINE_AND_TEXT && LEAD.matcher(line).matches();
  }

  /** A label of links goes with them; left behind it would claim the next paragraph. */
  private void dropLabel() {
    int last = lines.size() - 1;
    if (last >= 0 && Furniture.isLabel(lines.get(last).text())) {
      lines.remove(last);
    }
  }

  private static boolean breaksLine(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  /** Inline, and no words of the article: a link, the time of day, a label. */
  private static boolean isAside(Element element) {
    String name = element.normalName();
    return name.equals("a")
        || name.equals("time")
        || !element.isBlock() && Furniture.isNamed(element);
  }
}
