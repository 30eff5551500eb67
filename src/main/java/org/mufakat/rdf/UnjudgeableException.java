package org.mufakat.rdf;

/**
 * A row of the judgements that cannot be understood; the message says why and what can be written.
 */
final class UnjudgeableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnjudgeableException(String message) {
    super(message);
  }
}
