package org.mufakat.serve.reconcile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mufakat.reconcile.Entities;
import org.mufakat.reconcile.Entity;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.serve.Memo;
import org.mufakat.serve.Snapshot;

/** The names of the store, read once for each content of it. */
final class ReadyStore {

  private final Memo<Ready> memo = new Memo<>();

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
    return memo.of(snapshot.version(), () -> read(snapshot));
  }

  private static Ready read(Snapshot snapshot) {
    List<Entity> all = new EntityReader(snapshot.dataset()).all();
    return new Ready(new Entities(all, Tables.READ), new ConcurrentHashMap<>());
  }
}
