package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.store.Restoration;
import org.mufakat.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: the store out of a backup. */
@Command(
    name = "restore",
    description = {
      "Make a store out of a file that `mufakat backup` wrote, and verify it.",
      "",
      "The store must be a new or an empty directory: nothing is replaced. If the backup is damaged,"
          + " nothing is left behind."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat restore coop.zip --store /data/coop",
      "  ./mufakat restore coop.zip --store /tmp/trial && echo the backup is good"
    })
final class RestoreCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", description = "A file that `mufakat backup` wrote.")
  private Path file;

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  RestoreCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    Path target = store.path();
    Restoration.restore(file, target);
    Verification.Outcome outcome = new VerifiedStore(console, parts, quiet).outcome(target);
    if (outcome.exit() == Exit.STORE) {
      Restoration.remove(target);
      console.say("the backup holds a damaged store: nothing was left behind");
    }
    return outcome.exit().code();
  }
}
