package org.mufakat.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which media types a client takes, as RFC 9110 (section 12.5.1) reads an Accept header: the most
 * specific range that fits a type says how welcome it is.
 */
public final class Accepted {

  private static final int MOST_RANGES = 100;

  /**
   * @param type such as {@code text/*}
   * @param quality 0 to 1
   */
  private record Range(String type, double quality) {

    int fit(String mediaType) {
      if (type.equals(mediaType)) {
        return 2;
      }
      boolean group =
          type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
      return group ? 1 : type.equals("*/*") ? 0 : -1;
    }
  }

  private final List<Range> ranges;

  private Accepted(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** What a request accepts; without the header, anything. */
  public static Accepted of(Request request) {
    return parse(request.headers("Accept").orElse("*/*"));
  }

  static Accepted parse(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",", MOST_RANGES)) {
      String[] pieces = part.strip().split(";");
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (!type.isEmpty()) {
        ranges.add(new Range(type.equals("*") ? "*/*" : type, quality(pieces)));
      }
    }
    return new Accepted(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
      if (piece.startsWith("q=")) {
        try {
          return Math.min(1, Math.max(0, Double.parseDouble(piece.substring(2))));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** 0 where the type is not welcome. */
  double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.fit(mediaType) >= 0)
        .max(Comparator.comparingInt(range -> range.fit(mediaType)))
        .map(Range::quality)
        .orElse(0.0);
  }

  /**
   * The best of what can be had; of equals the first.
   *
   * @param type the media type of a form
   */
  public <T> Optional<T> best(List<T> forms, Function<T, String> type) {
    T best = null;
    double highest = 0;
    for (T form : forms) {
      double quality = quality(type.apply(form));
      if (quality > highest) {
        best = form;
        highest = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  /** 406, naming what can be had. */
  public static Problem nothingOf(List<String> types) {
    return new Problem(
        406,
        "Not acceptable",
        "none of the accepted media types can be had",
        "accept one of: " + String.join(", ", types));
  }
}
