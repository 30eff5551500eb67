package org.mufakat.serve;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Has endpoints work out beforehand what would keep the first client after a load waiting. It
 * begins when the content of the store has stood still for a while, so that a load in many pieces
 * is not followed step by step, and rests twice as long as it worked. What fails here fails again,
 * and is told, when a client asks for it.
 */
public final class WarmUp {

  private static final int REST = 2;

  private final ServedStore store;
  private final List<Endpoint> endpoints;
  private final Duration still;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(WarmUp::thread);

  private Future<?> next;
  private long restedAt = System.nanoTime();

  private WarmUp(ServedStore store, List<Endpoint> endpoints, Duration still) {
    this.store = store;
    this.endpoints = List.copyOf(endpoints);
    this.still = still;
    this.next = later();
  }

  /**
   * Prepares them now and after each change of the store, until it is told to stop.
   *
   * @param still how long the store stays unchanged before it begins
   */
  public static WarmUp of(ServedStore store, List<Endpoint> endpoints, Duration still) {
    WarmUp warmUp = new WarmUp(store, endpoints, still);
    store.whenRenewed(warmUp::renewed);
    return warmUp;
  }

  /** Behind all that answers, and no reason to keep the process alive. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "warm-up");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  private synchronized void renewed() {
    next.cancel(false);
    if (!worker.isShutdown()) {
      next = later();
    }
  }

  private Future<?> later() {
    long rest = Math.max(still.toNanos(), restedAt - System.nanoTime());
    return worker.schedule(this::prepare, rest, TimeUnit.NANOSECONDS);
  }

  private void prepare() {
    long start = System.nanoTime();
    try (Snapshot snapshot = store.snapshot()) {
      for (Endpoint endpoint : endpoints) {
        if (worker.isShutdown() || !store.isCurrent(snapshot)) {
          break;
        }
        endpoint.prepare(snapshot);
      }
    } finally {
      rested(start);
    }
  }

  private synchronized void rested(long start) {
    long now = System.nanoTime();
    restedAt = now + REST * (now - start);
  }

  /** Begins nothing any more. */
  public void stop() {
    worker.shutdown();
  }
}
