package org.mufakat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.quality.StoreStatistics;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stats}: what the store holds. */
@Command(
    name = "stats",
    description =
        "Count what the store holds: nodes by class, articles by publisher, month and language, what was"
            + " refused, and quads per article.",
    footerHeading = "%nExamples:%n",
    footer = "  ./mufakat stats")
final class StatsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (ReadableStore open = ReadableStore.open(store.in(console))) {
      StoreStatistics statistics =
          open.inTransaction(() -> StoreStatistics.of(open.dataset(), open.base()));
      new StatsText(statistics, open.journal()).lines().forEach(console::print);
      return Exit.OK.code();
    }
  }
}
