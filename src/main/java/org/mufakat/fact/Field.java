package org.mufakat.fact;

import java.util.Locale;

/**
 * What of a fact a piece of evidence supports. {@link #label()} is its name in the JSON Lines form.
 */
public enum Field {
  NAME,
  ALIASES,
  COUNTRY,
  TYPE,
  PARENT,
  ROLE,
  INSTITUTION,
  KIND,
  LABEL,
  COUNTRIES,
  INSTITUTIONS,
  PERSONS,
  SIGNATORIES,
  SIGNED,
  DATE,
  PLACE,
  DURING,
  SECTORS,
  DURATION,
  RENEWABLE,
  AMOUNT,
  STATUS,
  SPEAKER,
  TEXT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
