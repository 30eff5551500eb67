package org.mufakat.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;

/**
 * One change in words.
 *
 * @param what sort of thing: {@code agreement}, {@code person}
 * @param how {@code added}, {@code removed}, {@code changed}, {@code replaced}, {@code read
 *     otherwise}
 * @param property in words; empty where the whole node came or went
 * @param before values that are gone
 * @param after values that came
 * @param articles keys of the articles that brought it about
 */
record Change(
    Sort what,
    Node node,
    String label,
    How how,
    Optional<String> property,
    List<String> before,
    List<String> after,
    SortedSet<String> articles,
    Set<Cause> causes) {

  /** What happened to a node. */
  enum How {
    ADDED("added"),
    REMOVED("removed"),
    REPLACED("replaced"),
    REREAD("read otherwise"),
    CHANGED("changed");

    private final String label;

    How(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
