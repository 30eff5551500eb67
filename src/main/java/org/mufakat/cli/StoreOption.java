package org.mufakat.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * Which store: {@code --store}, else {@code MUFAKAT_STORE}, else {@code .mufakat/store} under the
 * working directory.
 */
final class StoreOption {

  private static final String USUAL = ".mufakat/store";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = USUAL,
      description = "The store. Default: $MUFAKAT_STORE, else .mufakat/store.")
  private Path store = Path.of(USUAL);

  /** Settings in environment and file have been taken for defaults. */
  Path path() {
    return store;
  }
}
