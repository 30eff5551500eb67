package org.mufakat.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Verb;
import org.mufakat.load.handover.StoreHolder;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code remove}: articles out of the store. */
@Command(
    name = "remove",
    description = "Take articles out of the store, with all that only they said.",
    footerHeading = "%nExamples:%n",
    footer = {"  ./mufakat query articles", "  ./mufakat remove 000-pameran-imt-taiwan"})
final class RemoveCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "KEY",
      arity = "1..*",
      description = "Keys of articles, as `mufakat query articles` lists them.")
  private List<String> keys;

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  RemoveCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    Path target = store.in(console);
    requireStore(target);
    LoadSummary summary = new LoadSummary(remove(target));
    summary.refusals().forEach(console::say);
    if (!quiet) {
      summary.lines(target).stream().skip(1).forEach(console::print);
    }
    return summary.exit().code();
  }

  /** Nothing is made where nothing can be removed. */
  private static void requireStore(Path target) {
    ReadableStore.open(target).close();
  }

  private LoadReport remove(Path target) {
    try (Progress progress = new Progress(console, quiet)) {
      LoadProgress listener = new LoadProgress(progress);
      Optional<StoreHolder> holder = StoreHolder.of(target);
      return holder.isPresent()
          ? holder
              .get()
              .run(Verb.REMOVE, Optional.empty(), Collections.emptyIterator(), keys, listener)
          : parts.loader(Optional.empty()).remove(target, keys, listener);
    }
  }
}
