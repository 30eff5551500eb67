package org.mufakat.serve;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Lets as many requests be answered at once as the machine can bear, and each client have no more
 * than its share.
 */
final class Admission {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final ServeLimits limits;
  private final LongSupplier nanoTime;
  private final Semaphore places;
  private final Map<String, Account> accounts = new HashMap<>();

  /** What a client has at the moment, and had in the last minute. */
  private static final class Account {
    int open;
    long spent;
    final Deque<Spending> lately = new ArrayDeque<>();

    void forgetBefore(long time) {
      while (!lately.isEmpty() && lately.peek().end - time < 0) {
        spent -= lately.poll().nanos;
      }
    }
  }

  private record Spending(long end, long nanos) {}

  Admission(ServeLimits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.places = new Semaphore(limits.atOnce(), true);
  }

  /** A request of a client, from its first line to the end of its answer. */
  class Visit implements AutoCloseable {
    private final String client;

    private Visit(String client) {
      this.client = client;
    }

    /**
     * Does what costs, at the client's expense.
     *
     * @throws Problem 503 if too many others are at it
     */
    <T> T work(Supplier<T> work) {
      waitForPlace();
      long start = nanoTime.getAsLong();
      try {
        return work.get();
      } finally {
        places.release();
        bill(client, start);
      }
    }

    @Override
    public void close() {
      leave(client);
    }
  }

  /**
   * Lets a client in.
   *
   * @throws Problem 429 if it has its share
   */
  Visit enter(String client) {
    open(client);
    return new Visit(client);
  }

  /** Lets anybody in for what costs nothing. */
  Visit besideTheShare() {
    return new Visit("") {
      @Override
      <T> T work(Supplier<T> work) {
        return work.get();
      }

      @Override
      public void close() {
        // it was not counted
      }
    };
  }

  private void waitForPlace() {
    try {
      if (!places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private synchronized void open(String client) {
    long now = nanoTime.getAsLong();
    accounts.values().removeIf(account -> isIdle(account, now));
    Account account = accounts.computeIfAbsent(client, unseen -> new Account());
    if (account.open >= limits.client().atOnce()) {
      throw tooMuch("as many requests as it may have at once", 1);
    }
    if (account.spent >= limits.client().perMinute().toNanos()) {
      long wait = account.lately.peek().end + MINUTE - now;
      throw tooMuch("its time for this minute", 1 + TimeUnit.NANOSECONDS.toSeconds(wait));
    }
    account.open++;
  }

  private static boolean isIdle(Account account, long now) {
    account.forgetBefore(now - MINUTE);
    return account.open == 0 && account.lately.isEmpty();
  }

  private synchronized void bill(String client, long start) {
    long now = nanoTime.getAsLong();
    Account account = accounts.get(client);
    account.spent += now - start;
    account.lately.add(new Spending(now, now - start));
  }

  private synchronized void leave(String client) {
    accounts.get(client).open--;
  }

  private static Problem tooMuch(String what, long seconds) {
    return new Problem(
        429,
        "Too many requests",
        "this client has had " + what,
        "try again in " + seconds + " s",
        Map.of("Retry-After", Long.toString(seconds)));
  }

  private static Problem busy() {
    return new Problem(
        503,
        "Busy",
        "too many requests are being answered",
        "try again in a moment",
        Map.of("Retry-After", "5"));
  }
}
