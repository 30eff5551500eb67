package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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

  /** TDB2 lets one process open a database once: those who read one share it. */
  private static final Map<Object, Opened> OPENED = new HashMap<>();

  private final Opened opened;
  private boolean broken;
  private boolean closed;

  private static final class Opened {
    final Object key;
    final DatasetGraphTDB dataset;
    int users = 1;

    Opened(Object key, Path folder) {
      JenaSystem.init();
      this.key = key;
      this.dataset =
          TDB2StorageBuilder.build(
              Location.create(folder.toAbsolutePath()),
              StoreParams.getDftStoreParams(),
              SystemTDB.getDefaultReorderTransform());
    }
  }

  private Database(Opened opened) {
    this.opened = opened;
  }

  /** A database for one writer, made where there is none. */
  static Database create(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Database(new Opened(new Object(), folder));
  }

  /**
   * Opens a database for reading. Its files must be there: TDB2 would put empty ones in place of
   * missing.
   */
  static Database open(Path folder) throws IOException {
    Object key = key(folder);
    synchronized (OPENED) {
      Opened known = OPENED.get(key);
      if (known == null) {
        known = new Opened(key, folder);
        OPENED.put(key, known);
      } else {
        known.users++;
      }
      return new Database(known);
    }
  }

  /** Another folder of the same name, made after the first was deleted, is another database. */
  private static Object key(Path folder) throws IOException {
    Object file = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return List.of(folder.toRealPath(), file == null ? "" : file);
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
          OPENED.remove(opened.key);
          opened.dataset.shutdown();
        }
      }
    }
  }
}
