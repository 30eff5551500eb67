package org.mufakat.rdf;

import java.util.Locale;

/**
 * In which capacity somebody takes part in an agreement or an event; {@link #label()} is the name
 * in the ontology's codes.
 */
public enum Capacity {
  PARTY,
  SIGNATORY,
  WITNESS,
  HOST,
  VISITOR,
  EXHIBITOR;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
