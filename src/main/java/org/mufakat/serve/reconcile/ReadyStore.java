package org.mufakat.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.mufakat.reconcile.Entities;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.serve.Snapshot;

/**
 * The names of the store, read at the first question after its content changed. Who asks meanwhile
 * waits for the same reading. Who began before a change may need those of before.
 */
final class ReadyStore {

  private static final int KEPT = 2;

  private final Map<String, CompletableFuture<Entities>> byVersion =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Entities>> eldest) {
          return size() > KEPT;
        }
      };

  /** Read once: they come with the program. */
  private static final class Tables {
    static final Reference READ = ReferenceTables.load();
  }

  /** Inside a transaction. */
  Entities in(Snapshot snapshot) {
    CompletableFuture<Entities> mine = new CompletableFuture<>();
    CompletableFuture<Entities> first = first(snapshot.version(), mine);
    if (first == mine) {
      complete(
          mine,
          snapshot,
          () -> new Entities(new EntityReader(snapshot.dataset()).all(), Tables.READ));
    }
    try {
      return first.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized CompletableFuture<Entities> first(
      String version, CompletableFuture<Entities> mine) {
    CompletableFuture<Entities> known = byVersion.putIfAbsent(version, mine);
    return known == null ? mine : known;
  }

  private void complete(
      CompletableFuture<Entities> mine, Snapshot snapshot, Supplier<Entities> read) {
    try {
      mine.complete(read.get());
    } catch (RuntimeException | Error e) {
      forget(snapshot.version());
      mine.completeExceptionally(e);
    }
  }

  private synchronized void forget(String version) {
    byVersion.remove(version);
  }
}
