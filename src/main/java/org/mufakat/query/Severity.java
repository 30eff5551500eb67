package org.mufakat.query;

/** How bad it is that a quality rule finds something. */
public enum Severity {
  /** The store says something that cannot be so. */
  ERROR,
  /** Likely a misreading; a person should look. */
  WARNING
}
