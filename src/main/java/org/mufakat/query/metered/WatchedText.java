package org.mufakat.query.metered;

/**
 * A text that looks at the clock while it is being read: so a regular expression cannot run away.
 */
final class WatchedText implements CharSequence {

  /** Reads between two looks. */
  private static final int STRIDE = 1 << 12;

  private final String text;
  private final Meter meter;
  private int reads;

  WatchedText(String text, Meter meter) {
    this.text = text;
    this.meter = meter;
  }

  @Override
  public char charAt(int index) {
    if ((++reads & STRIDE - 1) == 0) {
      meter.checkTime();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
