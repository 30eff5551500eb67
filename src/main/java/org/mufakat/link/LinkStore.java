package org.mufakat.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mufakat.query.Linkable;
import org.mufakat.query.Linkables;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.QueryRunner;
import org.mufakat.rdf.Iris;
import org.mufakat.store.ReadableStore;
import org.mufakat.store.StoreWriter;

/** What linking reads from a store, and writes to it when a person says so. */
public final class LinkStore {

  private LinkStore() {}

  /**
   * What can be linked.
   *
   * @param type country, institution or person; empty for all
   */
  public static List<Linkable> things(Path root, Optional<String> type, QueryOptions options) {
    try (ReadableStore store = ReadableStore.open(root)) {
      return Linkables.in(new QueryRunner(store.dataset(), store.base()), options).stream()
          .filter(thing -> type.isEmpty() || type.get().equals(thing.type()))
          .toList();
    }
  }

  /**
   * Records accepted rows, which the next load puts into the graph.
   *
   * @param file for messages
   * @param rows as {@link Review} writes them
   */
  public static Acceptance.Outcome accept(
      Path root, String file, String rows, Acceptance.Decision decision, QueryOptions options) {
    List<Linkable> things = things(root, Optional.empty(), options);
    try (StoreWriter store = StoreWriter.open(root, Optional.empty(), Iris.DEFAULT_BASE)) {
      AcceptedLinks before = AcceptedLinks.read(store.links());
      Acceptance.Outcome outcome =
          Acceptance.of(file, rows, things, store.base(), before, decision);
      if (outcome.accepted() > 0) {
        store.keepLinks(outcome.text());
      }
      return outcome;
    }
  }
}
