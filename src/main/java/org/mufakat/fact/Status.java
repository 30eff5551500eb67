package org.mufakat.fact;

/**
 * How far an agreement has come, derived from the {@link Modality} of its evidence. "Expired" is
 * computed when asked, never stored.
 */
public enum Status {
  PROPOSED,
  NEGOTIATING,
  SIGNED,
  IN_FORCE,
  EXTENDED,
  ENDED;

  /** The name in the ontology's codes and in the JSON Lines form: {@code in-force}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
