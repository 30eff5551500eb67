package org.mufakat.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds what stands between quotation marks, mixed and broken marks included.
 *
 * <p>A mark opens where it is glued to the word after it and not to the word before, and closes the
 * other way round. A quotation that is not closed in its line runs on to a closing mark within the
 * next lines where nothing opens before it, ends at a stray {@code |}, or else with its line. A
 * line that closes what it never opened is quoted from its beginning.
 */
final class QuotationTracker {

  private static final int LINES_TO_CLOSE = 3;

  private final List<Token> tokens;
  private final List<Integer> lineStarts;
  private final List<Quote> quotes = new ArrayList<>();

  private QuotationTracker(List<Token> tokens, List<Integer> lineStarts) {
    this.tokens = tokens;
    this.lineStarts = lineStarts;
  }

  static List<Quote> track(List<Token> tokens, List<Integer> lineStarts) {
    QuotationTracker tracker = new QuotationTracker(tokens, lineStarts);
    int line = 0;
    while (line < lineStarts.size()) {
      line = tracker.line(line) + 1;
    }
    return List.copyOf(tracker.quotes);
  }

  /** Tracks one line; returns the line in which its last quotation ends. */
  private int line(int line) {
    int at = lineStarts.get(line);
    int end = lineEnd(line);
    boolean first = true;
    while (at < end) {
      int mark = nextMark(at, end);
      if (mark == end) {
        return line;
      }
      boolean pair = isDetached(mark) && marks(lineStarts.get(line), end) % 2 == 0;
      if (first && closes(mark) && mark > lineStarts.get(line) + 1 && !opens(mark) && !pair) {
        add(lineStarts.get(line), mark, lineStarts.get(line), mark);
        at = mark + 1;
      } else if (closes(mark) && !opens(mark) && !pair) {
        at = mark + 1;
      } else {
        int close = closingMark(mark + 1, end);
        if (close == end) {
          return unclosed(mark, line);
        }
        add(mark + 1, close, mark, close);
        at = close + 1;
      }
      first = false;
    }
    return line;
  }

  private int unclosed(int open, int line) {
    int end = lineEnd(line);
    int goesOn = reopened(line);
    if (goesOn > 0) {
      add(open + 1, goesOn, open, goesOn);
      return line + 1;
    }
    int last = Math.min(line + LINES_TO_CLOSE, lineStarts.size() - 1);
    for (int next = line + 1; next <= last; next++) {
      int mark = nextMark(lineStarts.get(next), lineEnd(next));
      if (mark < lineEnd(next)) {
        if (closes(mark) && !tokens.get(mark).form().equals("\u201c")) {
          add(open + 1, mark, open, mark);
          return next;
        }
        break;
      }
    }
    int stop = strayBar(open + 1, end);
    add(open + 1, stop, open, stop);
    return line;
  }

  /**
   * The closing mark of the next line where that begins with an opening mark: a quotation that goes
   * on in a further paragraph; -1 where it does not.
   */
  private int reopened(int line) {
    if (line + 1 >= lineStarts.size()) {
      return -1;
    }
    int first = lineStarts.get(line + 1);
    int end = lineEnd(line + 1);
    boolean opens = first < end && tokens.get(first).is("\"") && opens(first);
    int close = opens ? closingMark(first + 1, end) : end;
    return close < end ? close : -1;
  }

  private int strayBar(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).is("|")) {
        return i;
      }
    }
    return end;
  }

  private void add(int first, int end, int open, int close) {
    if (end > first) {
      quotes.add(new Quote(first, end, open, close));
    }
  }

  private int nextMark(int from, int end) {
    int i = from;
    while (i < end && !tokens.get(i).is("\"")) {
      i++;
    }
    return i;
  }

  private long marks(int from, int end) {
    return tokens.subList(from, end).stream().filter(token -> token.is("\"")).count();
  }

  /** A mark with blanks on both sides, in texts whose marks all stand apart. */
  private boolean isDetached(int mark) {
    boolean before = tokens.get(mark).spaceBefore() || startsLine(mark);
    return before && mark + 1 < tokens.size() && tokens.get(mark + 1).spaceBefore();
  }

  private int closingMark(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).is("\"") && (closes(i) || !opens(i))) {
        return i;
      }
    }
    return end;
  }

  private boolean opens(int mark) {
    String form = tokens.get(mark).form();
    if (form.equals("\u201c") || form.equals("\u00ab")) {
      return true;
    }
    boolean gluedAfter = mark + 1 < tokens.size() && !tokens.get(mark + 1).spaceBefore();
    boolean spaced =
        tokens.get(mark).spaceBefore() || startsLine(mark) || tokens.get(mark - 1).is("(");
    return gluedAfter && spaced;
  }

  private boolean closes(int mark) {
    String form = tokens.get(mark).form();
    if (form.equals("\u201d")) {
      return !opens(mark);
    }
    if (form.equals("\u00bb")) {
      return true;
    }
    return !form.equals("\u201c")
        && (!tokens.get(mark).spaceBefore() && !startsLine(mark) || !opens(mark));
  }

  private boolean startsLine(int token) {
    return Collections.binarySearch(lineStarts, token) >= 0;
  }

  private int lineEnd(int line) {
    return line + 1 < lineStarts.size() ? lineStarts.get(line + 1) : tokens.size();
  }
}
