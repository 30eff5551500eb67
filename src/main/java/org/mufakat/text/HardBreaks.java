package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows texts that were broken into lines of a set width, as agencies sent them, and joins the
 * lines of each paragraph: there a line break ends nothing.
 *
 * <p>Such a text has many lines, none longer than {@value #WIDEST} characters, and many of them go
 * on in the next one.
 */
final class HardBreaks {

  private static final int WIDEST = 82;
  private static final int NARROWEST = 45;
  private static final int HEADING = 30;
  private static final int FEWEST_LINES = 6;
  private static final int INDENT = 2;

  private final List<Token> tokens;
  private final List<Integer> starts;

  private HardBreaks(List<Token> tokens, List<Integer> starts) {
    this.tokens = tokens;
    this.starts = starts;
  }

  /** The line starts that count: all of them, or those of paragraphs in a text with hard breaks. */
  static List<Integer> paragraphs(List<Token> tokens, List<Integer> starts) {
    HardBreaks breaks = new HardBreaks(tokens, starts);
    return breaks.areHard() ? breaks.joined() : starts;
  }

  private boolean areHard() {
    if (starts.size() < FEWEST_LINES) {
      return false;
    }
    int full = 0;
    for (int line = 0; line < starts.size(); line++) {
      int width = width(line);
      if (width > WIDEST) {
        return false;
      }
      full += width >= NARROWEST && goesOn(line) ? 1 : 0;
    }
    return full * 5 >= starts.size() * 2;
  }

  private List<Integer> joined() {
    List<Integer> kept = new ArrayList<>();
    for (int line = 0; line < starts.size(); line++) {
      boolean title = line <= 1;
      if (title || isIndented(line) || width(line - 1) < HEADING || endsShort(line - 1)) {
        kept.add(starts.get(line));
      }
    }
    return List.copyOf(kept);
  }

  /** True where a line ends in the middle of a sentence. */
  private boolean goesOn(int line) {
    Token last = tokens.get(end(line) - 1);
    return last.isWord() || last.isNumber() || last.is(",");
  }

  /** A full stop at the end of a line that had room for more ends a paragraph. */
  private boolean endsShort(int line) {
    Token last = tokens.get(end(line) - 1);
    return last.is(".") && width(line) < WIDEST * 3 / 4;
  }

  private boolean isIndented(int line) {
    int first = starts.get(line);
    return first > 0 && tokens.get(first).start() - tokens.get(first - 1).end() > INDENT;
  }

  private int width(int line) {
    return tokens.get(end(line) - 1).end() - tokens.get(starts.get(line)).start();
  }

  private int end(int line) {
    return line + 1 < starts.size() ? starts.get(line + 1) : tokens.size();
  }
}
