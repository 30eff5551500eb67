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

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
