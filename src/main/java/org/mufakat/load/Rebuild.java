package org.mufakat.load;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.store.Generation;

/**
 * Builds a generation from nothing, from the texts of all articles. Memory holds the statements of
 * one batch, and of each article what bringing articles together needs.
 */
record Rebuild(Workshop workshop, Background background, Account account, LoadListener listener) {

  private static final int BATCH = 500;

  /** Fills the generation; returns what its articles tell. */
  List<Remembered> fill(Generation generation, Plan plan) {
    List<Remembered> told = new ArrayList<>();
    List<Plan.Item> items = plan.items();
    generation.add(background.quads());
    background
        .data()
        .forEach(
            (name, digest) ->
                generation.add(background.dataGraph(name, workshop.store().readData(digest))));
    for (int from = 0; from < items.size(); from += BATCH) {
      int to = Math.min(from + BATCH, items.size());
      generation.add(entries(workshop.workOrFallBack(items.subList(from, to)), told));
      listener.built(to, items.size());
    }
    listener.merging();
    generation.add(workshop.worker().judging().merged(Remembered.told(told)));
    return told;
  }

  private List<Generation.Entry> entries(List<Workshop.Done> batch, List<Remembered> told) {
    List<Generation.Entry> entries = new ArrayList<>();
    for (Workshop.Done done : batch) {
      account.note(done);
      done.kept()
          .ifPresent(
              worked -> {
                told.add(worked.remembered());
                entries.add(worked.entry());
              });
    }
    return entries;
  }
}
