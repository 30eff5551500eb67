package org.mufakat.serve;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The requests that are being answered; who wants to know of each is told when it is done. */
public final class Traffic {

  /** Who hears of requests that have been answered. Called by many threads at once. */
  public interface Listener {
    void handled(Handled request);
  }

  /** So long nothing may come before the last connections are taken for idle. */
  private static final Duration QUIET = Duration.ofMillis(200);

  private final List<Listener> listeners;
  private int inFlight;
  private long lastEnd = System.nanoTime();
  private volatile boolean stopping;

  public Traffic(Listener... listeners) {
    this.listeners = new CopyOnWriteArrayList<>(listeners);
  }

  /** From now on tells this one, too. */
  public void tell(Listener listener) {
    listeners.add(listener);
  }

  /** How many are being answered now. */
  public synchronized int inFlight() {
    return inFlight;
  }

  /** Whether the server is about to end: it answers what it still gets, and gets no more. */
  public boolean isStopping() {
    return stopping;
  }

  synchronized void begin() {
    inFlight++;
  }

  void end(Handled request) {
    listeners.forEach(listener -> listener.handled(request));
    synchronized (this) {
      inFlight--;
      lastEnd = System.nanoTime();
      notifyAll();
    }
  }

  void stop() {
    stopping = true;
  }

  /**
   * Waits until all is answered, and nothing has come for a moment.
   *
   * @return whether that was reached in time
   */
  synchronized boolean drain(Duration patience) throws InterruptedException {
    long limit = System.nanoTime() + patience.toNanos();
    lastEnd = System.nanoTime();
    while (inFlight > 0 || System.nanoTime() - lastEnd < QUIET.toNanos()) {
      long left = limit - System.nanoTime();
      if (left <= 0) {
        return inFlight == 0;
      }
      long nanos = inFlight > 0 ? left : Math.min(left, QUIET.toNanos());
      wait(Math.max(1, Duration.ofNanos(nanos).toMillis()));
    }
    return true;
  }
}
