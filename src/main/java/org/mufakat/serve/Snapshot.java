package org.mufakat.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mufakat.query.QueryRunner;
import org.mufakat.search.FullText;
import org.mufakat.search.SearchIndex;
import org.mufakat.store.ReadableStore;

/** The store as it stood at one moment; nothing that is loaded later shows in it. */
public final class Snapshot implements AutoCloseable {

  private final ReadableStore store;
  private final SearchIndex index;
  private final String version;
  private final Runnable leave;
  private final AtomicBoolean left = new AtomicBoolean();

  Snapshot(ReadableStore store, SearchIndex index, String version, Runnable leave) {
    this.store = store;
    this.index = index;
    this.version = version;
    this.leave = leave;
  }

  /** For reading, each piece of work in a transaction. */
  public DatasetGraph dataset() {
    return store.dataset();
  }

  public ReadableStore store() {
    return store;
  }

  /** Asks it, completely or not at all. */
  public QueryRunner queries() {
    return new QueryRunner(store.dataset(), store.base(), index);
  }

  /** Finds by words. */
  public FullText fullText() {
    return index.open();
  }

  /** Work inside one transaction for reading. */
  public <T> T read(Supplier<T> work) {
    try {
      return store.inTransaction(work::get);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The base of its IRIs. */
  public String base() {
    return store.base();
  }

  /** Another one for another content: what an ETag needs. Letters and digits. */
  public String version() {
    return version;
  }

  @Override
  public void close() {
    if (left.compareAndSet(false, true)) {
      leave.run();
    }
  }
}
