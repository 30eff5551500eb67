package org.mufakat.fact;

/**
 * What sort of body an institution is; {@link #label()} is the name in the ontology's codes and in
 * the JSON Lines form.
 */
public enum InstitutionType {
  GOVERNMENT,
  ASSOCIATION,
  COMPANY,
  UNIVERSITY,
  INTERNATIONAL,
  OTHER;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
