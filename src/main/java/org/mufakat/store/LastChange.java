package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.rdf.Delta;

/**
 * What led from one generation of a store to the next.
 *
 * @param before name of the earlier one; empty if there was none
 * @param after name of the later one
 * @param delta empty if there was none before: then everything came
 */
public record LastChange(Optional<String> before, String after, Optional<Delta> delta) {

  static LastChange of(StoreLayout layout, String generation, Manifest manifest)
      throws IOException {
    if (manifest.before().isEmpty()) {
      return new LastChange(Optional.empty(), generation, Optional.empty());
    }
    if (!Files.exists(layout.patch(generation))) {
      throw new Failure(
          Exit.STORE,
          "store " + layout.root() + " has not kept what its last load changed",
          "compare it with a dump of before: `mufakat diff DUMP STORE`");
    }
    return new LastChange(
        manifest.before(), generation, Optional.of(PatchFile.read(layout.patch(generation))));
  }
}
