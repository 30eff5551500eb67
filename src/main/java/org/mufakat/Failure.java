package org.mufakat;

/**
 * What stops a command and what a person can do about it. Every package throws this one; the
 * command line prints it and ends with {@link #exit()}.
 *
 * <p>{@link #getMessage()} says what happened and where (file, line, graph, query); {@link
 * #remedy()} how to mend it. Neither ends with a full stop.
 */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Exit exit;
  private final String remedy;

  public Failure(Exit exit, String message, String remedy) {
    this(exit, message, remedy, null);
  }

  /**
   * @param cause shown with {@code --debug} only
   */
  public Failure(Exit exit, String message, String remedy, Throwable cause) {
    super(message, cause);
    this.exit = exit;
    this.remedy = remedy;
  }

  public Exit exit() {
    return exit;
  }

  public String remedy() {
    return remedy;
  }
}
