package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.rdf.Changes;
import org.mufakat.rdf.Delta;

/** The history of a store: what was done when, and what the last writes changed. */
record Journal(StoreLayout layout) {

  /** Who wants to look further back keeps dumps. */
  private static final int PATCHES_KEPT = 10;

  /** Oldest first. */
  List<String> lines() throws IOException {
    return Files.exists(layout.loads()) ? Files.readAllLines(layout.loads()) : List.of();
  }

  void record(String line) throws IOException {
    Files.writeString(
        layout.loads(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * Keeps what a generation that is about to be published changes. A damaged generation cannot be
   * compared with: then nothing is kept.
   *
   * @param before the current generation
   */
  void writePatch(String before, Generation generation) throws IOException {
    Path file = layout.patch(generation.name());
    Optional<Delta> delta = generation.delta();
    if (delta.isPresent()) {
      write(file, generation, changes -> changes.all(delta.get()));
      return;
    }
    Manifest manifest = new StoreFiles(layout).manifest(before);
    if (GenerationFiles.of(layout, before).damaged(manifest.files()).isEmpty()) {
      write(file, generation, changes -> compare(before, generation, changes));
    }
  }

  private void write(Path file, Generation generation, PatchFile.Work work) throws IOException {
    PatchFile.write(
        file,
        patch -> {
          Departures departures = new Departures(patch);
          work.tell(departures);
          generation.record(departures);
        });
  }

  private void compare(String before, Generation after, Changes changes) throws IOException {
    Map<String, GraphMark> marks = new StoreFiles(layout).graphs(before);
    try (Database database = Database.open(layout.database(before))) {
      database.read(
          dataset -> {
            after.compare(new Comparison.Side(dataset, marks), changes);
            return null;
          });
    }
  }

  /** Removes patches of generations that were never published, and the oldest of all. */
  void removePatches() throws IOException {
    for (String generation : layout.unpublishedPatches()) {
      Files.delete(layout.patch(generation));
    }
    List<String> patched = layout.patched();
    for (String old : patched.subList(0, Math.max(0, patched.size() - PATCHES_KEPT))) {
      Files.delete(layout.patch(old));
    }
  }
}
