package org.mufakat.entity.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each outcome counts and where the verdicts begin: a table of {@code feature outcome points
 * reason}.
 *
 * <p>The rows of {@code threshold} are {@code same} and {@code unsure}, from which on a pair is so;
 * {@code contradiction}, the points against that keep a pair and its groups apart unless it is the
 * same after all; {@code maybe}, from which on a record that says less than others may be of them;
 * and {@code margin}, by which one partner must be the better one where two exclude each other.
 */
public final class Scale {

  private static final String THRESHOLD = "threshold";
  private static final int COLUMNS = 4;

  private final String resource;
  private final Map<List<String>, Integer> points = new HashMap<>();
  private final int same;
  private final int unsure;
  private final int maybe;
  private final int contradiction;
  private final int margin;

  private Scale(String resource, List<String> rows) {
    this.resource = resource;
    rows.forEach(this::row);
    same = points(THRESHOLD, "same");
    unsure = points(THRESHOLD, "unsure");
    maybe = points(THRESHOLD, "maybe");
    contradiction = points(THRESHOLD, "contradiction");
    margin = points(THRESHOLD, "margin");
  }

  /** Reads a table that stands beside a class. */
  public static Scale read(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Scale(
          resource, lines.lines().skip(1).filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(resource + ": not " + COLUMNS + " cells: " + line);
    }
    int counts = cells[2].equals("never") ? Outcome.NEVER : Integer.parseInt(cells[2]);
    points.put(List.of(cells[0], cells[1]), counts);
  }

  /**
   * @throws IllegalStateException if the table has no such row
   */
  public Outcome outcome(String feature, String name) {
    return new Outcome(feature, name, points(feature, name));
  }

  private int points(String feature, String name) {
    Integer found = points.get(List.of(feature, name));
    if (found == null) {
      throw new IllegalStateException(resource + " has no row " + feature + " " + name);
    }
    return found;
  }

  int same() {
    return same;
  }

  int unsure() {
    return unsure;
  }

  /** All rows, in an order of their own. */
  @Override
  public String toString() {
    Map<String, Integer> rows = new TreeMap<>();
    points.forEach((row, counts) -> rows.put(String.join(" ", row), counts));
    return resource + rows;
  }

  /** Whether a pair keeps the groups of both apart. */
  boolean contradicts(Points pair) {
    return pair.sum() < same && pair.against() <= contradiction;
  }

  /** A record that says less than others may be of any that it fits as well as this. */
  int maybe() {
    return maybe;
  }

  int margin() {
    return margin;
  }

  public Verdict verdict(int score) {
    if (score >= same) {
      return Verdict.SAME;
    }
    return score >= unsure ? Verdict.UNSURE : Verdict.DIFFERENT;
  }
}
