package org.mufakat.export;

/**
 * A dump that cannot be made. The message is for people: what, where, how to mend.
 *
 * <p>Failures of the disk are {@link java.io.IOException}s, not these.
 */
public final class ExportException extends RuntimeException {

  /** Who has to act: the caller (another format, another file name) or whoever filled the store. */
  public enum Blame {
    REQUEST,
    STORE
  }

  private static final long serialVersionUID = 1L;

  private final Blame blame;

  private ExportException(Blame blame, String message) {
    super(message);
    this.blame = blame;
  }

  /** Whether the request or the data in the store has to change. */
  public Blame blame() {
    return blame;
  }

  static ExportException request(String message) {
    return new ExportException(Blame.REQUEST, message);
  }

  static ExportException store(String message) {
    return new ExportException(Blame.STORE, message);
  }
}
