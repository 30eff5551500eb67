package org.mufakat.fact;

/**
 * The kinds of event; {@link #label()} is the name in the ontology's codes and in the JSON Lines
 * form.
 */
public enum EventKind {
  MEETING,
  VISIT,
  EXHIBITION,
  FORUM,
  SUMMIT,
  TRAINING,
  DELEGATION,
  SIGNING,
  OTHER;

  private final String label = name().toLowerCase(java.util.Locale.ROOT);

  public String label() {
    return label;
  }
}
