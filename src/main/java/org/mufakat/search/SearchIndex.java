package org.mufakat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.mufakat.rdf.Delta;
import org.mufakat.store.Damage;
import org.mufakat.store.Generation;
import org.mufakat.store.ReadableStore;
import org.mufakat.store.StoreWriter;

/**
 * The index of what a store holds, opened when it is first asked for, and made where there is none:
 * in the store, or in memory where nothing can be written.
 */
public final class SearchIndex implements AutoCloseable {

  /** Opens it, or makes it. */
  private interface Opening {
    FullText open() throws IOException;
  }

  private final Opening opening;
  private FullText open;

  private SearchIndex(Opening opening) {
    this.opening = opening;
  }

  /** Of an open store, which must stay open for as long. */
  public static SearchIndex of(ReadableStore store) {
    return new SearchIndex(() -> ofStore(store));
  }

  private static FullText ofStore(ReadableStore store) throws IOException {
    IndexFolder folder = new IndexFolder(store.searchFolder());
    String content = store.contentDigest();
    Optional<FullText> there = folder.open(content);
    if (there.isPresent()) {
      return there.get();
    }
    Entries entries = new Entries(store.dataset(), store.base());
    try {
      reading(store.dataset(), () -> folder.build(content, writer -> all(entries, writer)));
      there = folder.open(content);
    } catch (IOException | UncheckedIOException notWritable) {
      // a store may lie where this process cannot write
    }
    return there.isPresent() ? there.get() : inMemory(store.dataset(), entries);
  }

  private static void all(Entries entries, org.apache.lucene.index.IndexWriter writer)
      throws IOException {
    entries.all(writer::addDocument);
  }

  /**
   * What is wrong with the index that lies in a store: a damaged file, or another number of entries
   * than the store gives it. A store without one yet is sound.
   */
  public static Optional<Damage> damage(ReadableStore store) throws IOException {
    IndexFolder folder = new IndexFolder(store.searchFolder());
    String content = store.contentDigest();
    if (!folder.has(content)) {
      return Optional.empty();
    }
    AtomicInteger entries = new AtomicInteger();
    reading(
        store.dataset(),
        () -> new Entries(store.dataset(), store.base()).all(entry -> entries.incrementAndGet()));
    return folder.damage(content, entries.get());
  }

  /** Of any data set, in memory. */
  public static SearchIndex inMemory(DatasetGraph dataset, String base) {
    return new SearchIndex(() -> inMemory(dataset, new Entries(dataset, base)));
  }

  private static FullText inMemory(DatasetGraph dataset, Entries entries) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    reading(dataset, () -> IndexFolder.fill(directory, "", writer -> all(entries, writer)));
    return FullText.open(directory);
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void reading(DatasetGraph dataset, Work work) throws IOException {
    if (dataset.isInTransaction()) {
      work.run();
      return;
    }
    dataset.begin(TxnType.READ);
    try {
      work.run();
    } finally {
      dataset.end();
    }
  }

  /** The index itself, which stays open until this is closed. */
  public synchronized FullText open() {
    if (open == null) {
      try {
        open = opening.open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return open;
  }

  /**
   * Makes the index of a generation that is about to be published, so that it is found by words
   * from its first moment. If that fails, the first who needs it makes it.
   */
  public static void prepare(StoreWriter store, Generation next) {
    IndexFolder folder = new IndexFolder(store.searchFolder());
    String content = next.contentDigest();
    try {
      next.read(
          dataset -> {
            Entries entries = new Entries(dataset, store.base());
            if (!changed(folder, store, next, content, entries)) {
              folder.build(content, writer -> all(entries, writer));
            }
            return null;
          });
    } catch (RuntimeException withoutIndex) {
      // nothing that a load has to fail for
    }
  }

  private static boolean changed(
      IndexFolder folder, StoreWriter store, Generation next, String content, Entries entries)
      throws IOException {
    Optional<Delta> delta = next.delta();
    Optional<String> before = store.contentDigest();
    return delta.isPresent()
        && before.isPresent()
        && folder.change(before.get(), content, delta.get(), entries);
  }

  /** Removes the indexes of generations that are not current any more. */
  public static void forgetOthers(StoreWriter store) {
    try {
      Optional<String> content = store.contentDigest();
      if (content.isPresent()) {
        new IndexFolder(store.searchFolder()).keepOnly(content.get());
      }
    } catch (IOException inUse) {
      // left to the next writer
    }
  }

  @Override
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
