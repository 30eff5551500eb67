package org.mufakat.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Waits for the signal that ends the process, and holds the end back until what was begun is done.
 */
final class Termination implements AutoCloseable {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "termination");

  Termination() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void end() {
    asked.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns at the signal; in a test, at an interrupt of the thread. */
  void await() {
    try {
      asked.await();
    } catch (InterruptedException stop) {
      // what it waited for
    }
  }

  /** Lets the process end. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // it runs
    }
  }
}
