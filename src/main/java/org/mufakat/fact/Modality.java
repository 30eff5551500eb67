package org.mufakat.fact;

/**
 * What the words say of an act: wished for, on its way, done, or over. In rising order of how far
 * the act has come.
 */
public enum Modality {
  HOPED,
  PLANNED,
  NEGOTIATING,
  AGREED,
  SIGNED,
  IN_FORCE,
  EXTENDED,
  ENDED;

  /** The name in the ontology's codes and in the JSON Lines form: {@code in-force}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public Status status() {
    return switch (this) {
      case HOPED, PLANNED -> Status.PROPOSED;
      case NEGOTIATING -> Status.NEGOTIATING;
      case AGREED, SIGNED -> Status.SIGNED;
      case IN_FORCE -> Status.IN_FORCE;
      case EXTENDED -> Status.EXTENDED;
      case ENDED -> Status.ENDED;
    };
  }
}
