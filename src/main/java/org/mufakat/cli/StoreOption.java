package org.mufakat.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * Which store: {@code --store}, else {@code MUFAKAT_STORE}, else {@code .mufakat/store} under the
 * working directory.
 */
final class StoreOption {

  static final String VARIABLE = "MUFAKAT_STORE";
  private static final Path USUAL = Path.of(".mufakat", "store");

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store. Default: $MUFAKAT_STORE, else .mufakat/store.")
  private Path store;

  Path in(Console console) {
    if (store != null) {
      return store;
    }
    String named = console.environment().getOrDefault(VARIABLE, "");
    return named.isEmpty() ? USUAL : Path.of(named);
  }
}
