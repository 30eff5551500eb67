package org.mufakat.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line that says how far a long command has come, on a terminal only; in a pipe or with {@code
 * --quiet} it says nothing.
 *
 * <p>Drawn at most five times a second, and wiped when the work is done.
 */
final class Progress implements AutoCloseable {

  private static final long INTERVAL = 200_000_000;
  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean shown;
  private final LongSupplier nanoTime;
  private final long began;
  private long drawn;
  private long done;

  Progress(Console console, boolean quiet) {
    this(console.err(), console.terminal() && !quiet, System::nanoTime);
  }

  Progress(PrintWriter err, boolean shown, LongSupplier nanoTime) {
    this.err = err;
    this.shown = shown;
    this.nanoTime = nanoTime;
    this.began = nanoTime.getAsLong();
    this.drawn = began;
  }

  /** One more is done; {@code what} names it. */
  void step(String what) {
    done++;
    long now = nanoTime.getAsLong();
    if (shown && now - drawn >= INTERVAL) {
      drawn = now;
      double rate = done * 1e9 / (now - began);
      err.print(
          WIPE
              + String.format(
                  Locale.ROOT, "%,d articles, %.0f/s  %s", done, rate, shortened(what)));
      err.flush();
    }
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

  private static String shortened(String what) {
    int most = 50;
    return what.length() <= most ? what : "\u2026" + what.substring(what.length() - most);
  }
}
