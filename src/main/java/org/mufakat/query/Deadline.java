package org.mufakat.query;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * Work on a thread of its own that is given up when its time is over.
 *
 * <p>The engine looks at its clock between rows. One expression (a runaway regular expression, a
 * number grown out of bounds) is not interrupted by it; then the thread is abandoned, and being a
 * daemon it does not keep the process alive.
 */
final class Deadline {

  private static final Duration GRACE = Duration.ofSeconds(1);

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
      throw exceeded(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Exit.QUERY, "the query was interrupted", "ask again", e);
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  static Failure exceeded(Duration time) {
    return new Failure(
        Exit.LIMIT,
        "the query ran longer than %s s, so nothing is shown".formatted(time.toMillis() / 1000.0),
        "ask for less, or raise --timeout");
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
