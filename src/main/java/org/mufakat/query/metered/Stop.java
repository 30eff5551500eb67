package org.mufakat.query.metered;

import org.mufakat.Failure;

/**
 * Ends a query from inside an expression. No exception: the engine takes any exception in a FILTER
 * for "false", and the query would go on to a clean answer with rows missing.
 */
public final class Stop extends Error {

  private static final long serialVersionUID = 1;

  private final Failure failure;

  Stop(Failure failure) {
    super(failure.getMessage(), failure, false, false);
    this.failure = failure;
  }

  /** What to say. */
  public Failure failure() {
    return failure;
  }
}
