package org.mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadReport;
import org.mufakat.load.handover.StoreHolder;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code remove}: articles out of the store. */
@Command(
    name = "remove",
    description = "Take articles out of the store, with all that only they said.",
    footerHeading = "%nExamples:%n",
    footer = {"  ./mufakat query articles", "  ./mufakat remove 000-pameran-imt-taiwan"})
final class RemoveCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "KEY",
      arity = "0..*",
      description = "Keys of articles, as `mufakat query articles` lists them.")
  private List<String> keys = List.of();

  @Option(
      names = "--reference",
      paramLabel = "NAME",
      description = "Name of data that `mufakat load --as-reference` loaded. May be repeated.")
  private List<String> data = List.of();

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  RemoveCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    Path target = store.path();
    if (keys.isEmpty() && data.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: KEY");
    }
    requireStore(target);
    LoadSummary summary = new LoadSummary(remove(target));
    summary.refusals().forEach(console::say);
    if (!quiet) {
      data.forEach(name -> console.print("removed: graph/data/" + name));
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
      Beside beside = Beside.removing(data);
      Optional<StoreHolder> holder = StoreHolder.of(target);
      return holder.isPresent()
          ? holder.get().remove(keys, beside, listener)
          : parts.loader(Optional.empty()).remove(target, keys, beside, listener);
    }
  }
}
