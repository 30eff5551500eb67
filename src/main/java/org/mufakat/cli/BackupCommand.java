package org.mufakat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: the store in one file. */
@Command(
    name = "backup",
    description = {
      "Write the store into one zip file, from which `mufakat restore` makes it again.",
      "",
      "It holds the current generation and all that it was made from: texts, judgements, links, data"
          + " beside, journal. Each part is held to its checksum while it is read: a damaged store is"
          + " not backed up. A server or a load may run meanwhile. Only you can read the file, because"
          + " the texts are their publishers'."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./mufakat backup coop.zip", "  ./mufakat backup --force /backup/coop-weekly.zip"})
final class BackupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file;

  @Option(names = "--force", description = "Replace a file that is there.")
  private boolean force;

  @Option(names = "--quiet", description = "No summary.")
  private boolean quiet;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Backup.Written written = Backup.write(store.path(), file, force);
    if (!quiet) {
      console.print(
          "%s: %d articles, generation %s, %d bytes"
              .formatted(file, written.articles(), written.generation(), written.bytes()));
    }
    return Exit.OK.code();
  }
}
