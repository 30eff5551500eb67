package org.mufakat.query;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.mufakat.reference.ProjectFiles;

/** The prefixes that need no declaration: {@code queries/prefixes.tsv}. */
public final class Prefixes {

  private static final Map<String, String> ALL = read();

  private Prefixes() {}

  /** Prefix to namespace, sorted by prefix. */
  public static Map<String, String> all() {
    return ALL;
  }

  private static Map<String, String> read() {
    Map<String, String> prefixes = new TreeMap<>();
    ProjectFiles.read("queries/prefixes.tsv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .forEach(columns -> prefixes.put(columns[0], columns[1]));
    return Collections.unmodifiableMap(prefixes);
  }
}
