package org.mufakat.text;

import java.util.Arrays;

/**
 * Cuts the kept text by code point offsets, in constant time where the text has no supplementary
 * characters.
 */
public final class CodePoints {

  private final String text;
  private final int[] units;

  public CodePoints(String text) {
    this.text = text;
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    this.units = plain ? null : unitOffsets(text);
  }

  /** The words at a stretch of code points. */
  public String slice(Span span) {
    return text.substring(unit(span.start()), unit(span.end()));
  }

  /** The code point offset of a UTF-16 offset that begins a code point. */
  public int offsetOf(int unit) {
    return units == null ? unit : Arrays.binarySearch(units, unit);
  }

  private int unit(int codePoint) {
    return units == null ? codePoint : units[codePoint];
  }

  private static int[] unitOffsets(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = unit;
      if (unit < text.length()) {
        unit += Character.charCount(text.codePointAt(unit));
      }
    }
    return units;
  }
}
