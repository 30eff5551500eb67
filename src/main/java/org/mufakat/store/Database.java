package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.sys.SystemTDB;

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

  private final DatasetGraphTDB dataset;
  private boolean broken;

  private Database(Path folder) {
    JenaSystem.init();
    dataset =
        TDB2StorageBuilder.build(
            Location.create(folder.toAbsolutePath()),
            StoreParams.getDftStoreParams(),
            SystemTDB.getDefaultReorderTransform());
  }

  static Database create(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Database(folder);
  }

  /**
   * Opens a database that is complete. TDB2 itself would put empty files in place of missing ones.
   *
   * @param files that it must have, and their sizes
   */
  static Database open(Path folder, Map<String, Long> files) throws IOException {
    for (Map.Entry<String, Long> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path) || Files.size(path) != file.getValue()) {
        throw new IOException(path + " is missing or has another size than when it was written");
      }
    }
    return new Database(folder);
  }

  /** The files of a database that is closed, and their sizes. */
  static Map<String, Long> files(Path folder) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        sizes.put(entry.getFileName().toString(), Files.size(entry));
      }
    }
    return sizes;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** Adds statements in one transaction: few and large ones are fast. */
  void write(List<Quad> quads) {
    if (broken) {
      throw new IllegalStateException("an earlier write failed: this database is to be discarded");
    }
    broken = true;
    dataset.begin(TxnType.WRITE);
    try {
      quads.forEach(dataset::add);
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
    dataset.shutdown();
  }
}
