package org.mufakat.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mufakat.search.SearchIndex;
import org.mufakat.store.ReadableStore;

/**
 * The store that is being served: everybody reads its current generation, and who began before a
 * switch reads on in the one that was current then, until they close it.
 */
public final class ServedStore implements AutoCloseable {

  private final Path root;
  private final List<Runnable> renewed = new CopyOnWriteArrayList<>();
  private Opened current;

  /** One generation and how many read it; closed by the last after it was replaced. */
  private final class Opened {
    final ReadableStore store = ReadableStore.open(root);
    final SearchIndex index = SearchIndex.of(store);
    final String version = Version.of(store);
    int readers = 1;

    void leave() {
      synchronized (ServedStore.this) {
        readers--;
        if (readers == 0) {
          index.close();
          store.close();
        }
      }
    }
  }

  private ServedStore(Path root) {
    this.root = root;
    this.current = new Opened();
  }

  /**
   * @throws org.mufakat.Failure if there is no store, or it cannot be read
   */
  public static ServedStore open(Path root) {
    return new ServedStore(root);
  }

  /** The store as it stands now, until it is closed: for one answer, not longer. */
  public Snapshot snapshot() {
    synchronized (this) {
      Opened opened = current;
      opened.readers++;
      return new Snapshot(opened.store, opened.index, opened.version, opened::leave);
    }
  }

  /** The base of its IRIs, which never changes. */
  public String base() {
    return current.store.base();
  }

  /** Goes over to the generation that is current on disk. */
  public void renew() {
    Opened next = new Opened();
    Opened before;
    synchronized (this) {
      before = current;
      current = next;
    }
    before.leave();
    renewed.forEach(Runnable::run);
  }

  /**
   * @param told after each change, by the thread that makes it: it does no work there
   */
  void whenRenewed(Runnable told) {
    renewed.add(told);
  }

  /** Whether nothing has changed since. */
  synchronized boolean isCurrent(Snapshot snapshot) {
    return current.version.equals(snapshot.version());
  }

  @Override
  public void close() {
    current.leave();
  }
}
