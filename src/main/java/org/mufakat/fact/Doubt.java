package org.mufakat.fact;

import java.util.Locale;
import org.mufakat.text.Span;

/** Words of an article that contradict others of its words: flagged, not believed, not mended. */
public record Doubt(Span span, String quote, Kind kind) {

  /** What is wrong with them. */
  public enum Kind {
    /** A weekday that is not that of its date. */
    WEEKDAY,
    /** An epithet of a country that the article does not name. */
    EPITHET,
    /** Two countries are meant where more are named. */
    BOTH_OF_MORE;

    /** For people: {@code both of more}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
