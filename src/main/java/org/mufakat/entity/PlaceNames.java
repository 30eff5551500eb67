package org.mufakat.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Names of places in both languages: {@code Praha} and {@code Prague}. */
final class PlaceNames {

  private static final String NAMES = "place-names.tsv";

  /** The English name of each, normalised. */
  private static final Map<String, String> ENGLISH = english();

  private PlaceNames() {}

  private static Map<String, String> english() {
    Map<String, String> english = new HashMap<>();
    for (String line : text().lines().skip(1).filter(row -> !row.startsWith("#")).toList()) {
      String[] cells = line.split("\t", -1);
      for (String form : cells[0].split("\\|")) {
        english.put(NormalisedName.of(form), NormalisedName.of(cells[1]));
      }
    }
    return english;
  }

  /** The table as it stands. */
  static String text() {
    try (InputStream in = PlaceNames.class.getResourceAsStream(NAMES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether two names are of one place, as far as their words tell. */
  static boolean alike(String one, String other) {
    return Spelling.alike(one, other) || Spelling.alike(english(one), english(other));
  }

  private static String english(String name) {
    String normalised = NormalisedName.of(name);
    return ENGLISH.getOrDefault(normalised, normalised);
  }
}
