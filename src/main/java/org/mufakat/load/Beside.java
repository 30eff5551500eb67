package org.mufakat.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a load does to the data of others that stands beside the articles.
 *
 * @param added files of RDF by the names of their data sets; one of the same name is replaced
 * @param removed names of data sets to take out
 */
public record Beside(Map<String, Path> added, Collection<String> removed) {

  /** All data stays as it is. */
  public static final Beside UNCHANGED = new Beside(Map.of(), List.of());

  public static Beside adding(String name, Path file) {
    return new Beside(Map.of(name, file), List.of());
  }

  public static Beside removing(Collection<String> names) {
    return new Beside(Map.of(), names);
  }
}
