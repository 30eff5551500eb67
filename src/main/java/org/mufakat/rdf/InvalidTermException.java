package org.mufakat.rdf;

/** A name or value that cannot stand in a graph without being changed. The message names it. */
public final class InvalidTermException extends RuntimeException {

  private static final long serialVersionUID = 1;

  InvalidTermException(String message) {
    super(message);
  }
}
