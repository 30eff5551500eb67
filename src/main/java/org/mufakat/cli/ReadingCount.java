package org.mufakat.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mufakat.Exit;
import org.mufakat.article.Reading;
import org.mufakat.article.Skip;

/** Keeps count of what was read and what was not, and says each refusal when it is met. */
final class ReadingCount {

  private final Console console;
  private final Progress progress;
  private final Map<Skip, Integer> skipped = new EnumMap<>(Skip.class);
  private int read;
  private int refused;

  ReadingCount(Console console, Progress progress) {
    this.console = console;
    this.progress = progress;
  }

  /** Counts one reading; an article is handed on to one who may refuse it. */
  void take(Reading reading, Function<Reading.Read, Optional<Reading.Refused>> next) {
    if (reading instanceof Reading.Read found) {
      next.apply(found).ifPresentOrElse(this::refuse, this::countRead);
    } else if (reading instanceof Reading.Refused refusal) {
      refuse(refusal);
    } else if (reading instanceof Reading.Skipped skip) {
      skipped.merge(skip.why(), 1, Integer::sum);
    }
  }

  private void countRead() {
    read++;
    progress.show(() -> "reading " + read);
  }

  private void refuse(Reading.Refused refusal) {
    refused++;
    progress.wipe();
    console.say("refused: " + refusal.message());
  }

  Exit exit() {
    return refused > 0 ? Exit.REFUSED : Exit.OK;
  }

  /** {@code 5 articles read, 1 refused, 6 skipped (5 metadata, 1 readme)}. */
  String summary() {
    int all = skipped.values().stream().mapToInt(Integer::intValue).sum();
    return read
        + (read == 1 ? " article" : " articles")
        + " read, "
        + refused
        + " refused, "
        + all
        + " skipped"
        + reasons();
  }

  private String reasons() {
    return skipped.isEmpty()
        ? ""
        : skipped.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
