package org.mufakat.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is told of things: the rows of {@code properties.tsv}.
 *
 * @param types of the things of which it is told
 * @param paths that lead to its values, each a list of predicates as prefixed names, one against
 *     its direction with {@code ^} before it
 * @param of the type of its values, if they can be reconciled themselves
 * @param labels by language
 */
public record Property(
    String id,
    Set<EntityType> types,
    List<List<String>> paths,
    Kind kind,
    Optional<EntityType> of,
    Map<String, String> labels) {

  /** What its values are. */
  public enum Kind {
    THING,
    TEXT,
    LINK,
    YEAR,
    AGREEMENTS
  }

  /** What it is called in a language, {@code en} or {@code id}. */
  public String label(String language) {
    return labels.get(language);
  }
}
