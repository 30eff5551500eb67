package org.mufakat.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.entity.Merging;
import org.mufakat.entity.Told;
import org.mufakat.rdf.MergedGraph;
import org.mufakat.store.Generation;
import org.mufakat.store.Manifest;
import org.mufakat.store.StoreWriter;
import org.mufakat.store.StoredArticle;

/**
 * Builds a generation from the texts of all articles. Memory holds the statements of one batch, and
 * of each article what bringing articles together needs.
 */
final class Rebuild {

  private static final int BATCH = 500;

  private final StoreWriter store;
  private final Worker worker;
  private final Background background;
  private final Intake intake;
  private final LoadListener listener;

  private final List<Told> told = new ArrayList<>();
  private final List<String> loaded = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<LoadReport.Refused> refused = new ArrayList<>();
  private final Remainder remainder = new Remainder();

  Rebuild(
      StoreWriter store,
      Worker worker,
      Background background,
      Intake intake,
      LoadListener listener) {
    this.store = store;
    this.worker = worker;
    this.background = background;
    this.intake = intake;
    this.listener = listener;
    this.refused.addAll(intake.refused());
    this.unchanged.addAll(intake.repeated());
  }

  LoadReport run(Plan plan, Manifest.Basis basis, List<String> removed) {
    Optional<Manifest> before = store.manifest();
    List<Plan.Item> items = plan.items();
    boolean sameBasis = before.map(Manifest::basis).filter(basis::equals).isPresent();
    boolean sameArticles = removed.isEmpty() && items.stream().allMatch(Plan.Item::isAsBefore);
    if (sameBasis && sameArticles) {
      intake.articles().forEach(article -> unchanged.add(article.key()));
      return report(removed, before.get().articles(), before.get().quads());
    }
    try (Generation generation = store.begin()) {
      build(generation, items);
      boolean changed = !loaded.isEmpty() || !replaced.isEmpty() || !removed.isEmpty();
      if (changed || !sameBasis) {
        store.publish(generation, basis);
        return report(removed, told.size(), generation.size());
      }
    }
    return report(
        removed, before.map(Manifest::articles).orElse(0L), before.map(Manifest::quads).orElse(0L));
  }

  private void build(Generation generation, List<Plan.Item> items) {
    generation.add(background.quads());
    background
        .data()
        .forEach(
            (name, digest) -> generation.add(background.dataGraph(name, store.readData(digest))));
    for (int from = 0; from < items.size(); from += BATCH) {
      int to = Math.min(from + BATCH, items.size());
      generation.add(
          items.subList(from, to).parallelStream().map(this::work).toList().stream()
              .flatMap(done -> note(done).stream())
              .toList());
      listener.built(to, items.size());
    }
    listener.merging();
    generation.add(MergedGraph.of(Merging.merge(told), background.naming()));
  }

  /** What became of one item: the article, or else what the store had under its key. */
  private record Done(Plan.Item item, Worker.Outcome outcome, Optional<Worked> earlier) {}

  private Done work(Plan.Item item) {
    Worker.Outcome outcome = work(item.article());
    boolean fallBack = outcome.worked().isEmpty() && item.isChanged();
    return new Done(
        item, outcome, fallBack ? work(item.before().orElseThrow()).worked() : Optional.empty());
  }

  private Worker.Outcome work(StoredArticle article) {
    return worker.work(article, store.read(article));
  }

  private Optional<Generation.Entry> note(Done done) {
    StoredArticle article = done.item().article();
    if (done.outcome().worked().isEmpty()) {
      String place = intake.place(article);
      refused.add(new LoadReport.Refused(place, place + ": " + done.outcome().problem()));
    } else {
      count(done.item());
    }
    Optional<Worked> kept = done.outcome().worked().or(done::earlier);
    kept.ifPresent(worked -> told.add(worked.told()));
    done.outcome()
        .worked()
        .filter(any -> intake.brought(article))
        .ifPresent(worked -> remainder.add(worked.facts()));
    return kept.map(Worked::entry);
  }

  private void count(Plan.Item item) {
    if (item.isNew()) {
      loaded.add(item.article().key());
    } else if (item.isChanged()) {
      replaced.add(item.article().key());
    } else if (intake.brought(item.article())) {
      unchanged.add(item.article().key());
    }
  }

  private LoadReport report(List<String> removed, long articles, long quads) {
    return new LoadReport(
        loaded,
        replaced,
        unchanged,
        removed,
        intake.skipped(),
        refused,
        remainder.leftovers(),
        remainder.doubts(),
        remainder.unknownNames(),
        articles,
        quads);
  }
}
