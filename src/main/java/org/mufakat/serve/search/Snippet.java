package org.mufakat.serve.search;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.search.Mark;

/**
 * A text, or the part of it around the first word for which it was found.
 *
 * @param parts in their order, together all that is shown
 */
record Snippet(String lang, List<Part> parts) {

  private static final int LONGEST = 320;
  private static final int BEFORE = 100;
  private static final String MORE = "…";

  /**
   * @param marked whether for these words the text was found
   */
  record Part(String text, boolean marked) {}

  static Snippet of(String text, String language, List<Mark> marks) {
    int start = start(text, marks);
    int end = end(text, start);
    List<Part> parts = new ArrayList<>();
    int done = start;
    for (Mark mark : marks) {
      if (mark.start() >= done && mark.end() <= end) {
        add(parts, text.substring(done, mark.start()), false);
        add(parts, text.substring(mark.start(), mark.end()), true);
        done = mark.end();
      }
    }
    add(parts, text.substring(done, end), false);
    if (start > 0) {
      parts.add(0, new Part(MORE, false));
    }
    if (end < text.length()) {
      parts.add(new Part(MORE, false));
    }
    return new Snippet(language, parts);
  }

  private static void add(List<Part> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, marked));
    }
  }

  private static int start(String text, List<Mark> marks) {
    int first = marks.isEmpty() ? 0 : marks.get(0).start();
    if (text.length() <= LONGEST || first <= BEFORE) {
      return 0;
    }
    return Math.min(first, text.indexOf(' ', first - BEFORE) + 1);
  }

  private static int end(String text, int start) {
    if (text.length() - start <= LONGEST) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', start + LONGEST);
    return space > start ? space : text.offsetByCodePoints(start, LONGEST / 2);
  }

  /** Its words, marked or not. */
  String text() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
