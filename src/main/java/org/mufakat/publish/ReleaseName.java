package org.mufakat.publish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a release: the day, and behind a dot which one of that day, unless it is the first.
 *
 * @param number from 1
 */
public record ReleaseName(LocalDate day, int number) implements Comparable<ReleaseName> {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[.]([1-9][0-9]{0,3}))?");

  /** Empty for what is no such name. */
  public static Optional<ReleaseName> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      int number = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
      ReleaseName name = new ReleaseName(LocalDate.parse(parts.group(1)), number);
      return Optional.of(name).filter(read -> read.toString().equals(written));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  ReleaseName next() {
    return new ReleaseName(day, number + 1);
  }

  @Override
  public int compareTo(ReleaseName other) {
    return Comparator.comparing(ReleaseName::day)
        .thenComparing(ReleaseName::number)
        .compare(this, other);
  }

  /** {@code 2026-11-27}, {@code 2026-11-27.2}. */
  @Override
  public String toString() {
    return number == 1 ? day.toString() : day + "." + number;
  }
}
