package org.mufakat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.mufakat.quality.IdleJudgements;
import org.mufakat.store.ReadableStore;

/** Tells people of those of their judgements that decide nothing now. */
final class JudgementRemarks {

  private JudgementRemarks() {}

  static void say(Path store, Console console) {
    try (ReadableStore open = ReadableStore.open(store)) {
      if (!open.judgements().isEmpty()) {
        open.inTransaction(() -> IdleJudgements.in(open.dataset()))
            .forEach(line -> console.say("decides nothing: " + line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
