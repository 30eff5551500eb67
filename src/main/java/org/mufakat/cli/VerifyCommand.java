package org.mufakat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verify}: whether the store is still what was written. */
@Command(
    name = "verify",
    description = {
      "Look whether the store is still what was written, and what would be written again.",
      "",
      "Compares files with their checksums and texts with their digests, decodes every node, counts"
          + " every index, holds every quotation to its text, looks for nodes that nothing describes,"
          + " and makes all graphs and the merged view once more from the texts. Reads everything,"
          + " changes nothing. 5: files or database are damaged; 7: what they say is not what the"
          + " texts say."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./mufakat verify", "  ./mufakat verify --store /data/coop && echo sound"})
final class VerifyCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Mixin private StoreOption store;

  @Option(names = "--quiet", description = "No progress, and nothing said of a sound store.")
  private boolean quiet;

  VerifyCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    return new VerifiedStore(console, parts, quiet).outcome(store.path()).exit().code();
  }
}
