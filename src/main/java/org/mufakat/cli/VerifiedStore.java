package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.mufakat.Exit;
import org.mufakat.reference.Reference;
import org.mufakat.verify.Finding;
import org.mufakat.verify.Verification;

/** A verification as it is shown. */
record VerifiedStore(Console console, Parts parts, boolean quiet) {

  /** Verifies a store and says what was found. */
  Verification.Outcome outcome(Path store) throws IOException {
    Verification.Outcome outcome = verify(store);
    outcome.findings().forEach(finding -> console.print(line(finding)));
    outcome.notes().forEach(note -> console.say("note: " + note));
    if (!quiet || !outcome.findings().isEmpty()) {
      console.print(verdict(store, outcome));
    }
    return outcome;
  }

  private Verification.Outcome verify(Path store) throws IOException {
    try (Progress progress = new Progress(console, quiet)) {
      Reference reference = parts.reference().get();
      return Verification.of(
          store,
          parts.rules().apply(reference),
          reference,
          what -> progress.show(() -> "looking at " + what));
    }
  }

  private static String line(Finding finding) {
    String sort = finding.exit() == Exit.STORE ? "damage" : "violation";
    return String.join("\t", sort, finding.place(), finding.problem(), finding.remedy());
  }

  private static String verdict(Path store, Verification.Outcome outcome) {
    int count = outcome.findings().size();
    return count == 0
        ? "store " + store + " is sound: " + String.join(", ", outcome.counts())
        : "store %s: %d finding%s".formatted(store, count, count == 1 ? "" : "s");
  }
}
