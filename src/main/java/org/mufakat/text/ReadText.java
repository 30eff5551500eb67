package org.mufakat.text;

import java.util.List;
import java.util.Optional;
import org.mufakat.article.Article;

/**
 * An article cut into tokens and sentences, its quotations tracked. Immutable; every index below is
 * an index of a token.
 *
 * @param language of the words, as identified
 * @param sentences in order, without gaps
 * @param quotes in order, not nested
 */
public record ReadText(
    Article article,
    Language language,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Quote> quotes,
    CodePoints codePoints) {

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The stretch of the kept text from one token to before another. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** The words of a stretch of tokens on one line, for names and other values. */
  public String words(int first, int end) {
    String words = codePoints.slice(span(first, end));
    return words.indexOf('\n') < 0 ? words : words.replaceAll("\\s*\n\\s*", " ");
  }

  /** The kept text of a stretch, verbatim, for what is quoted. */
  public String words(Span span) {
    return codePoints.slice(span);
  }

  public Sentence sentenceAt(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).first() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** The first token of a line. */
  public int lineStart(int line) {
    return sentences.get(firstOf(line)).first();
  }

  /** The index after the last token of a line. */
  public int lineEnd(int line) {
    int next = firstOf(line + 1);
    return next < sentences.size() ? sentences.get(next).first() : tokens.size();
  }

  /** The index of the first sentence of a line. */
  private int firstOf(int line) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public Optional<Quote> quoteAt(int token) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean inside = low < quotes.size() && quotes.get(low).contains(token);
    return inside ? Optional.of(quotes.get(low)) : Optional.empty();
  }
}
