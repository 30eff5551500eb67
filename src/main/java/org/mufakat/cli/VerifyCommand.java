package org.mufakat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.reference.Reference;
import org.mufakat.verify.Finding;
import org.mufakat.verify.Verification;
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
    Verification.Outcome outcome = outcome();
    outcome.findings().forEach(finding -> console.print(line(finding)));
    outcome.notes().forEach(note -> console.say("note: " + note));
    if (!quiet || !outcome.findings().isEmpty()) {
      console.print(verdict(outcome));
    }
    return outcome.exit().code();
  }

  private Verification.Outcome outcome() throws IOException {
    try (Progress progress = new Progress(console, quiet)) {
      Reference reference = parts.reference().get();
      return Verification.of(
          store.in(console),
          parts.rules().apply(reference),
          reference,
          what -> progress.show(() -> "looking at " + what));
    }
  }

  private static String line(Finding finding) {
    String sort = finding.exit() == Exit.STORE ? "damage" : "violation";
    return String.join("\t", sort, finding.place(), finding.problem(), finding.remedy());
  }

  private String verdict(Verification.Outcome outcome) {
    int count = outcome.findings().size();
    return count == 0
        ? "store " + store.in(console) + " is sound: " + String.join(", ", outcome.counts())
        : "store %s: %d finding%s".formatted(store.in(console), count, count == 1 ? "" : "s");
  }
}
