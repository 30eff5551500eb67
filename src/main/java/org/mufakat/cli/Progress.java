package org.mufakat.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A line that says how far a long command has come, on a terminal only; in a pipe or with {@code
 * --quiet} it says nothing.
 *
 * <p>Drawn at most five times a second, and wiped when the work is done.
 */
final class Progress implements AutoCloseable {

  private static final long INTERVAL = 200_000_000;
  private static final String WIPE = "\r\u001b[K";
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean shown;
  private final LongSupplier nanoTime;
  private long drawn;

  Progress(Console console, boolean quiet) {
    this(console.err(), console.terminal() && !quiet, System::nanoTime);
  }

  Progress(PrintWriter err, boolean shown, LongSupplier nanoTime) {
    this.err = err;
    this.shown = shown;
    this.nanoTime = nanoTime;
    this.drawn = nanoTime.getAsLong();
  }

  /** Draws the line, unless it was drawn a moment ago. */
  void show(Supplier<String> line) {
    long now = nanoTime.getAsLong();
    if (shown && now - drawn >= INTERVAL) {
      drawn = now;
      err.print(WIPE + line.get());
      err.flush();
    }
  }

  /** {@code [===== ] 500 of 1000 articles}. */
  void show(String work, long done, long of) {
    int filled = (int) (WIDTH * done / Math.max(1, of));
    show(
        () ->
            "%s [%s%s] %d of %d"
                .formatted(work, "=".repeat(filled), " ".repeat(WIDTH - filled), done, of));
  }

  /** Makes room for a message that shall stay. */
  void wipe() {
    if (shown) {
      err.print(WIPE);
      err.flush();
    }
  }

  @Override
  public void close() {
    wipe();
  }
}
