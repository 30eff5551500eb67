package org.mufakat.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a link was found; {@link #label()} is the name in the ontology's codes. */
public enum LinkMethod {
  /** It stands in a reference table. */
  TABLE,
  /** By name in an extract of the other data. */
  EXTRACT,
  /** By a reconciliation service. */
  RECONCILIATION;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LinkMethod> of(String label) {
    return Arrays.stream(values()).filter(method -> method.label().equals(label)).findFirst();
  }
}
