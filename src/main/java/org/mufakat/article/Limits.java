package org.mufakat.article;

/**
 * How much of an input is read at most; more is refused by name, not cut.
 *
 * @param textBytes the longest kept text, in bytes of UTF-8
 */
public record Limits(int textBytes) {

  /** The longest metadata of one article, in bytes. */
  static final int METADATA_BYTES = 64 * 1024;

  /** JSON can write one character in six. */
  private static final int ESCAPES = 6;

  private static final int MARKUP = 4;

  private static final int LARGEST = 64 * 1024 * 1024;

  /**
   * @throws IllegalArgumentException if {@code textBytes} is not between 1 byte and 64 MiB
   */
  public Limits {
    if (textBytes < 1 || textBytes > LARGEST) {
      throw new IllegalArgumentException(
          "an article of " + textBytes + " bytes: choose from 1 to " + LARGEST);
    }
  }

  /** 1 MiB of text. */
  public static Limits standard() {
    return new Limits(1024 * 1024);
  }

  /** Of a text file: UTF-16 takes up to twice the bytes, and line ends may lose one of two. */
  int textFileBytes() {
    return 2 * textBytes + METADATA_BYTES;
  }

  /** Of one line of JSON Lines. */
  int lineBytes() {
    return ESCAPES * textBytes + METADATA_BYTES;
  }

  /** Of a web page: text and markup. */
  int pageBytes() {
    return MARKUP * textBytes + METADATA_BYTES;
  }
}
