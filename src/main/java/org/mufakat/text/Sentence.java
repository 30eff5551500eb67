package org.mufakat.text;

/**
 * A stretch of tokens that says one thing; never longer than a line.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param line number of its line, from 0
 * @param kind what sort of line it stands in
 */
public record Sentence(int first, int end, int line, Kind kind) {

  /** What a sentence is to the article. */
  public enum Kind {
    /** First line, where it reads like a title. */
    TITLE,
    BODY,
    /** Link noise, by-line, credit, advertisement, tags: not said by the article. */
    BOILERPLATE
  }

  public boolean saysSomething() {
    return kind != Kind.BOILERPLATE;
  }

  public int length() {
    return end - first;
  }
}
