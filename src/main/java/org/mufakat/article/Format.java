package org.mufakat.article;

import java.util.Locale;
import java.util.Optional;

/** The forms in which articles come, told by the ending of the file, in capitals or not. */
enum Format {
  TEXT(".txt"),
  MARKDOWN(".md"),
  HTML(".html"),
  JSON_LINES(".jsonl");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  static Optional<Format> of(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (folded.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
