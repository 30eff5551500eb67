package org.mufakat.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.quality.IdleJudgements;
import org.mufakat.query.Answer;
import org.mufakat.query.AnswerFormat;
import org.mufakat.query.AnswerWriter;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.QueryRunner;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code review}: what a person should look at. */
@Command(
    name = "review",
    description = {
      "List what a person should look at, with the words of both sides: pairs of reports, persons or"
          + " institutions that the rules can neither bring together nor keep apart, and values on"
          + " which reports disagree.",
      "",
      "`mufakat judge` records what you decide."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat review",
      "  ./mufakat review --about agreement/003-mou/60063b4ee5c8 --json",
      "  ./mufakat review --format markdown"
    })
final class ReviewCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Mixin private StoreOption store;

  @Option(
      names = "--about",
      paramLabel = "NODE",
      description = "Only about this agreement, event, report, person or institution.")
  private String about;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table csv tsv json jsonl xml markdown. Default: table.")
  private String format;

  @Option(names = "--json", description = "One JSON object a line: --format jsonl.")
  private boolean json;

  @Option(names = "--fail-on-empty", description = "Exit with 10 when there is nothing to look at.")
  private boolean failOnEmpty;

  ReviewCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    AnswerFormat form = json ? AnswerFormat.JSONL : AnswerFormat.of(format);
    try (ReadableStore open = ReadableStore.open(store.path())) {
      open.judgements(); // whoever broke the file should hear of it here
      QueryOptions options = QueryOptions.usual(parts.today());
      QueryRunner runner = new QueryRunner(open.dataset(), open.base());
      Answer answer = runner.run(CannedQueries.named("review"), given(), options);
      new AnswerWriter(form, open.base(), console.width()).write(answer, console.out());
      List<String> idle = open.inTransaction(() -> IdleJudgements.in(open.dataset()));
      idle.forEach(line -> console.say("decides nothing: " + line));
      if (answer.isEmpty()) {
        console.say("nothing to look at");
      }
      return (answer.isEmpty() && failOnEmpty ? Exit.EMPTY : Exit.OK).code();
    }
  }

  private Map<String, String> given() {
    Map<String, String> given = new HashMap<>();
    if (about != null) {
      given.put("about", about);
    }
    return given;
  }
}
