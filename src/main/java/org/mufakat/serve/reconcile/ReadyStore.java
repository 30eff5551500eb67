package org.mufakat.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mufakat.reconcile.Entities;
import org.mufakat.reconcile.Entity;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.serve.Snapshot;

/**
 * The names of the store, read at the first question after its content changed. Who asks meanwhile
 * waits for the same reading. Who began before a change may need those of before.
 */
final class ReadyStore {

  private static final int KEPT = 2;

  private final Map<String, CompletableFuture<Ready>> byVersion =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Ready>> eldest) {
          return size() > KEPT;
        }
      };

  /** Read once: they come with the program. */
  private static final class Tables {
    static final Reference READ = ReferenceTables.load();
  }

  /**
   * @param entities with their names
   * @param descriptions of things that were answered before, by language and IRI
   */
  record Ready(Entities entities, Map<String, String> descriptions) {}

  /** Inside a transaction. */
  Ready in(Snapshot snapshot) {
    CompletableFuture<Ready> mine = new CompletableFuture<>();
    CompletableFuture<Ready> first = first(snapshot.version(), mine);
    if (first == mine) {
      complete(mine, snapshot, () -> read(snapshot));
    }
    try {
      return first.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Ready read(Snapshot snapshot) {
    List<Entity> all = new EntityReader(snapshot.dataset()).all();
    return new Ready(new Entities(all, Tables.READ), new ConcurrentHashMap<>());
  }

  private synchronized CompletableFuture<Ready> first(
      String version, CompletableFuture<Ready> mine) {
    CompletableFuture<Ready> known = byVersion.putIfAbsent(version, mine);
    return known == null ? mine : known;
  }

  private void complete(CompletableFuture<Ready> mine, Snapshot snapshot, Supplier<Ready> read) {
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
