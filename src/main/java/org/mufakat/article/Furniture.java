package org.mufakat.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What surrounds an article on a page, told by the names that pages give it ({@code
 * page-furniture.tsv}). A name is a hint, never the last word: {@link ArticleRegion} weighs it
 * against where the text is.
 */
final class Furniture {

  /** Never shown as text, or not text of the page. */
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "dialog",
          "head",
          "audio",
          "video");

  private static final List<List<String>> TABLE = DataTable.rows("page-furniture.tsv");
  private static final Set<String> ELEMENTS = values("element");
  private static final Set<String> ROLES = values("role");
  private static final Set<String> WORDS = values("word");
  private static final Set<String> LINES = values("line");
  private static final Set<String> LABELS = values("label");

  private static final Pattern PARTS = Pattern.compile("[\\s_-]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern NOT_SHOWN = Pattern.compile("(?i)display\\s*:\\s*none");
  private static final int LONGEST_NAME = 500;

  private Furniture() {}

  static boolean isUnread(Element element) {
    return UNREAD.contains(element.normalName());
  }

  /** Whether the name of an element says that it surrounds the article. */
  static boolean isNamed(Element element) {
    return ELEMENTS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || hasWord(element.className())
        || hasWord(element.id())
        || isHiddenByStyle(element);
  }

  /** Whether a line is a label of the page and nothing else. */
  static boolean isLine(String line) {
    return line.length() < 60 && LINES.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Whether a line announces links to other stories. */
  static boolean isLabel(String line) {
    String words = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    return words.length() < 60 && LABELS.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isHiddenByStyle(Element element) {
    String style = element.attr("style");
    return !style.isEmpty() && style.length() < LONGEST_NAME && NOT_SHOWN.matcher(style).find();
  }

  private static boolean hasWord(String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAME) {
      return false;
    }
    for (String part : PARTS.split(names)) {
      if (WORDS.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> values(String kind) {
    return TABLE.stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
