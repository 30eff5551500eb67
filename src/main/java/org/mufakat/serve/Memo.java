package org.mufakat.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is worked out once for each content of the store, and then remembered. Who asks
 * while it is being worked out waits for it; who asks for another content does not. Who began
 * before a change may still need that of before.
 */
public final class Memo<T> {

  private static final int KEPT = 2;

  private final Map<String, CompletableFuture<T>> byVersion =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<T>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param version all on which the value depends
   * @throws RuntimeException that of the work, whose value is then asked for again the next time
   */
  public T of(String version, Supplier<T> work) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> first = first(version, mine);
    if (first == mine) {
      complete(version, mine, work);
    }
    try {
      return first.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private synchronized CompletableFuture<T> first(String version, CompletableFuture<T> mine) {
    CompletableFuture<T> known = byVersion.putIfAbsent(version, mine);
    return known == null ? mine : known;
  }

  private void complete(String version, CompletableFuture<T> mine, Supplier<T> work) {
    try {
      mine.complete(work.get());
    } catch (RuntimeException | Error e) {
      forget(version);
      mine.completeExceptionally(e);
    }
  }

  private synchronized void forget(String version) {
    byVersion.remove(version);
  }
}
