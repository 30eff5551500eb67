package org.mufakat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.figures.Figures;
import org.mufakat.quality.StoreStatistics;
import org.mufakat.query.QueryOptions;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stats}: what the store holds. */
@Command(
    name = "stats",
    description =
        "Count what the store holds: articles by publisher, month and language, agreements by kind and"
            + " partner, the last change, nodes by class, and quads per article.",
    footerHeading = "%nExamples:%n",
    footer = "  ./mufakat stats")
final class StatsCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Mixin private StoreOption store;

  StatsCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    try (ReadableStore open = ReadableStore.open(store.path())) {
      StoreStatistics statistics =
          open.inTransaction(() -> StoreStatistics.of(open.dataset(), open.base()));
      Figures figures = Figures.of(open, QueryOptions.usual(parts.today()));
      new StatsText(statistics, figures, open.journal()).lines().forEach(console::print);
      return Exit.OK.code();
    }
  }
}
