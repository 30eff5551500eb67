package org.mufakat.query;

/**
 * A question that has no answer: asked wrongly, not allowed, or too large. The message is for
 * people: what, where, how to mend.
 */
public final class QueryFailure extends RuntimeException {

  /** Why, with the exit code of the command line that it stands for. */
  public enum Reason {
    /** A query, parameter, format or value that does not exist. */
    USAGE(2),
    /** SPARQL that does not parse, is not allowed, or fails while it runs. */
    QUERY(3),
    /** Time or number of rows exceeded: nothing is handed out. */
    LIMIT(6);

    private final int exitCode;

    Reason(int exitCode) {
      this.exitCode = exitCode;
    }
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;

  private QueryFailure(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  static QueryFailure usage(String message) {
    return new QueryFailure(Reason.USAGE, message, null);
  }

  static QueryFailure query(String message) {
    return new QueryFailure(Reason.QUERY, message, null);
  }

  static QueryFailure query(String message, Throwable cause) {
    return new QueryFailure(Reason.QUERY, message, cause);
  }

  static QueryFailure limit(String message) {
    return new QueryFailure(Reason.LIMIT, message, null);
  }

  public Reason reason() {
    return reason;
  }

  public int exitCode() {
    return reason.exitCode;
  }
}
