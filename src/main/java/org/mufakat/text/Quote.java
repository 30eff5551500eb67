package org.mufakat.text;

/**
 * Words between quotation marks.
 *
 * @param first index of the first token inside the marks
 * @param end index after the last token inside the marks
 * @param open index of the opening mark; {@code first} where the mark is missing
 * @param close index of the closing mark; {@code end} where the mark is missing or another sign
 *     stands for it
 */
public record Quote(int first, int end, int open, int close) {

  public int length() {
    return end - first;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
