package org.mufakat.query;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.query.metered.Meter;

/**
 * Work on a thread of its own that is given up when its time is over.
 *
 * <p>The engine looks at its clock between rows, and the expressions that could run away at theirs
 * ({@link org.mufakat.query.metered}). Should one not, its thread is abandoned, and being a daemon
 * it does not keep the process alive.
 */
final class Deadline {

  private static final Duration GRACE = Duration.ofMillis(500);

  private Deadline() {}

  static <T> T run(Duration time, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "query");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw Meter.exceeded(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Exit.QUERY, "the query was interrupted", "ask again", e);
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private static RuntimeException cause(ExecutionException e) {
    if (e.getCause() instanceof StackOverflowError deep) {
      return new Failure(Exit.QUERY, "the query is nested too deeply", "take it apart", deep);
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException known
        ? known
        : new IllegalStateException(e.getCause());
  }
}
