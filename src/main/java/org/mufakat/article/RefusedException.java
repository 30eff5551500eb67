package org.mufakat.article;

import java.util.OptionalInt;

/** Carries a refusal from the depth of a format to the place that knows which file it is about. */
final class RefusedException extends Exception {

  private final OptionalInt line;
  private final Refusal reason;
  private final String remedy;

  RefusedException(Refusal reason, String detail, String remedy) {
    this(OptionalInt.empty(), reason, detail, remedy);
  }

  RefusedException(OptionalInt line, Refusal reason, String detail, String remedy) {
    super(detail);
    this.line = line;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** The same trouble, found in the file that holds the metadata of an article. */
  RefusedException inMetadata(String file) {
    return new RefusedException(line, reason, "in " + file + ": " + getMessage(), remedy);
  }

  Reading.Refused at(String place) {
    return new Reading.Refused(place, line, reason, getMessage(), remedy);
  }

  /** The same trouble, told of line {@code number} of a file of many articles. */
  Reading.Refused at(String place, int number) {
    return new Reading.Refused(place, OptionalInt.of(number), reason, getMessage(), remedy);
  }
}
