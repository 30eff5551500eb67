package org.mufakat.article;

/**
 * One line of a page in the making. Runs of white space become one blank; characters without width
 * that pages use to break words are dropped.
 */
final class LineBuilder {

  /** A line of which so much stands in links and labels is no sentence. */
  private static final double MOSTLY = 0.6;

  /**
   * A line that ended.
   *
   * @param text empty where nothing stood in it
   * @param links whether it consists mostly of links and labels
   */
  record Taken(String text, boolean links) {}

  private final StringBuilder text = new StringBuilder();
  private int asides;
  private int inAsides;
  private boolean gap;

  void enterAside() {
    asides++;
  }

  void leaveAside() {
    asides--;
  }

  void add(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isWordBreak(c)) {
        append(c);
      }
    }
  }

  /** Ends the line; the next one begins. */
  Taken take() {
    String line = text.toString();
    boolean links = !line.isEmpty() && inAsides >= MOSTLY * line.length();
    text.setLength(0);
    inAsides = 0;
    gap = false;
    return new Taken(line, links);
  }

  private void append(char c) {
    if (gap && text.length() > 0) {
      text.append(' ');
    }
    gap = false;
    text.append(c);
    inAsides += asides > 0 ? 1 : 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isWordBreak(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }
}
