package org.mufakat.fact;

/**
 * The kinds of instrument; {@link #label()} is the name in the ontology's codes and in the JSON
 * Lines form.
 */
public enum AgreementKind {
  MOU("MoU"),
  MOA("MoA"),
  MOC("MoC"),
  LOI("LoI"),
  TREATY("treaty"),
  FTA("FTA"),
  CEPA("CEPA"),
  JOINT_STATEMENT("joint-statement"),
  CONTRACT("contract"),
  GRANT("grant"),
  ARRANGEMENT("arrangement"),
  OTHER("other");

  private final String label;

  AgreementKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
