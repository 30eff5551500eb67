package org.mufakat.change;

/** Why a store says something else than before. */
public enum Cause {
  /** An article came, went, or has another text or other metadata. */
  SOURCE("source"),
  /** The same article is read otherwise: other rules, or another program. */
  RULES("rules"),
  /** Tables, ontology or links are others. */
  REFERENCE("reference data"),
  /** A person decided. */
  JUDGEMENT("judgement");

  private final String label;

  Cause(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
