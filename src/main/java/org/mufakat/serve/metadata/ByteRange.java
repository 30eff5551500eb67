package org.mufakat.serve.metadata;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;

/**
 * A part of a file that is asked for, as RFC 9110 (section 14) says: so a download that was
 * interrupted can go on. Several parts at once are not served; that request gets the whole.
 *
 * @param from offset of the first byte
 * @param to offset of the last byte
 */
record ByteRange(long from, long to) {

  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /**
   * @param tag the file's ETag
   * @throws Problem 416 if the file has no such part
   */
  static Optional<ByteRange> of(Request request, String tag, long length) {
    boolean sameFile = request.header("If-Range").map(tag::equals).orElse(true);
    if (!sameFile || request.header("If-None-Match").isPresent()) {
      return Optional.empty();
    }
    return request
        .header("Range")
        .map(ONE::matcher)
        .filter(Matcher::matches)
        .filter(range -> !range.group(1).isEmpty() || !range.group(2).isEmpty())
        .map(range -> within(range.group(1), range.group(2), length));
  }

  private static ByteRange within(String first, String last, long length) {
    long from =
        first.isEmpty() ? Math.max(0, length - Long.parseLong(last)) : Long.parseLong(first);
    long to =
        first.isEmpty() || last.isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(last));
    if (from > to) {
      throw new Problem(
          416,
          "Range not satisfiable",
          "there are " + length + " bytes",
          "ask for the whole",
          Map.of("Content-Range", "bytes */" + length));
    }
    return new ByteRange(from, to);
  }

  long length() {
    return to - from + 1;
  }

  String header(long of) {
    return "bytes " + from + "-" + to + "/" + of;
  }
}
