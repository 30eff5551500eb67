package org.mufakat.search;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Joins pairs of words that some write as one: tanda tangan, tandatangan. */
final class JoinedWordsFilter extends TokenFilter {

  private static final Set<String> PAIRS =
      WordTables.rows("id/joined.txt").stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private State ahead;
  private boolean over;

  JoinedWordsFilter(TokenStream words) {
    super(words);
  }

  /** Whether two words are sometimes written as one, in whatever capitals. */
  static boolean isPair(String first, String second) {
    return PAIRS.contains((first + " " + second).toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!next()) {
      return false;
    }
    String first = word.toString();
    int start = offset.startOffset();
    State own = captureState();
    if (!next()) {
      restoreState(own);
      return true;
    }
    String second = word.toString();
    if (isPair(first, second)) {
      int end = offset.endOffset();
      restoreState(own);
      word.setEmpty().append(first).append(second);
      offset.setOffset(start, end);
    } else {
      ahead = captureState();
      restoreState(own);
    }
    return true;
  }

  private boolean next() throws IOException {
    if (ahead != null) {
      restoreState(ahead);
      ahead = null;
      return true;
    }
    over = over || !input.incrementToken();
    return !over;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ahead = null;
    over = false;
  }
}
