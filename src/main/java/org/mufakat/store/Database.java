package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.mufakat.rdf.Delta;

/**
 * One TDB2 database, opened without TDB2's own lock: a database that is current is never written,
 * so any number of processes may read it, and one that is being built belongs to the holder of the
 * {@link WriteLock}.
 *
 * <p>TDB2 5.6.0 can damage a database in which a write is aborted and the next one committed. So a
 * failed write breaks this object for good: {@link #write} refuses from then on, and what was built
 * is thrown away.
 */
final class Database implements AutoCloseable {

  /** TDB2 lets one process open a database once: readers of one database share it. */
  private static final Map<Path, Opened> OPENED = new HashMap<>();

  private final Opened opened;
  private boolean broken;
  private boolean closed;

  private static final class Opened {
    final Path folder;
    final DatasetGraphTDB dataset;
    int users;

    Opened(Path folder) {
      this.folder = folder;
      this.dataset =
          TDB2StorageBuilder.build(
              Location.create(folder),
              StoreParams.getDftStoreParams(),
              SystemTDB.getDefaultReorderTransform());
    }
  }

  private Database(Path folder) {
    JenaSystem.init();
    synchronized (OPENED) {
      opened = OPENED.computeIfAbsent(folder, Opened::new);
      opened.users++;
    }
  }

  static Database create(Path folder) throws IOException {
    Files.createDirectories(folder);
    return open(folder);
  }

  /** Opens a database whose files are all there: TDB2 would put empty ones in place of missing. */
  static Database open(Path folder) throws IOException {
    return new Database(folder.toRealPath());
  }

  DatasetGraph dataset() {
    return opened.dataset;
  }

  /** What the database is made of. */
  DatasetGraphTDB tdb() {
    return opened.dataset;
  }

  /** Looks at the statements of a database. */
  interface Look<T> {
    T at(DatasetGraph dataset) throws IOException;
  }

  /** Looks in one transaction for reading. */
  <T> T read(Look<T> look) throws IOException {
    DatasetGraph dataset = dataset();
    dataset.begin(TxnType.READ);
    try {
      return look.at(dataset);
    } finally {
      dataset.end();
    }
  }

  /** Adds statements in one transaction: few and large ones are fast. */
  void write(List<Quad> quads) {
    write(List.of(), quads);
  }

  /** Removes and adds statements in one transaction. */
  void write(Delta delta) {
    write(delta.removed(), delta.added());
  }

  private void write(List<Quad> removed, List<Quad> added) {
    if (broken) {
      throw new IllegalStateException("an earlier write failed: this database is to be discarded");
    }
    broken = true;
    DatasetGraph dataset = dataset();
    dataset.begin(TxnType.WRITE);
    try {
      removed.forEach(dataset::delete);
      added.forEach(dataset::add);
      dataset.commit();
      broken = false;
    } catch (RuntimeException | Error e) {
      dataset.abort();
      throw e;
    } finally {
      dataset.end();
    }
  }

  @Override
  public void close() {
    synchronized (OPENED) {
      if (!closed) {
        closed = true;
        opened.users--;
        if (opened.users == 0) {
          OPENED.remove(opened.folder);
          opened.dataset.shutdown();
        }
      }
    }
  }
}
