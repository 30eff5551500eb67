package org.mufakat.load;

import java.util.List;
import java.util.Optional;
import org.mufakat.store.StoreWriter;
import org.mufakat.store.StoredArticle;

/** Puts articles through all stages, several at a time. */
record Workshop(StoreWriter store, Worker worker) {

  /**
   * What became of one item.
   *
   * @param earlier what the store had under its key, worked on because the article itself cannot be
   *     had
   */
  record Done(Plan.Item item, Worker.Outcome outcome, Optional<Worked> earlier) {

    /** What is to stand in the store. */
    Optional<Worked> kept() {
      return outcome.worked().or(() -> earlier);
    }
  }

  /** In the order of the items. */
  List<Done> work(List<Plan.Item> items) {
    return items.parallelStream()
        .map(item -> new Done(item, work(item), Optional.empty()))
        .toList();
  }

  /** Also works on what the store had before, where an article cannot be had. */
  List<Done> workOrFallBack(List<Plan.Item> items) {
    return items.parallelStream().map(this::workOrFallBack).toList();
  }

  private Done workOrFallBack(Plan.Item item) {
    Worker.Outcome outcome = work(item);
    boolean fallBack = outcome.worked().isEmpty() && item.isChanged();
    return new Done(
        item, outcome, fallBack ? work(item.before().orElseThrow()).worked() : Optional.empty());
  }

  private Worker.Outcome work(Plan.Item item) {
    return work(item.article());
  }

  private Worker.Outcome work(StoredArticle article) {
    return worker.work(article, store.read(article));
  }
}
