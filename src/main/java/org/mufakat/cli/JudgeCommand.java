package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgement.Verdict;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Ruling;
import org.mufakat.load.handover.StoreHolder;
import org.mufakat.query.Judgeable;
import org.mufakat.store.JudgementFile;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code judge}: what a person decides. */
@Command(
    name = "judge",
    description = {
      "Record what you decide, and bring articles together accordingly.",
      "",
      "On two reports, persons or institutions: same, not-same or unsure, and both. On a value: accept,"
          + " reject or correct, then what it is of, the property, the value and, to correct it, the"
          + " right value; of an agreement or event all its reports that state the value are meant.",
      "`judge undo` with the same words takes it back; `judge list` prints all that is recorded, which"
          + " stands in the file judgements.tsv of the store."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat judge same report/a/60063b4ee5c8 report/b/0f1e2d3c4b5a --why 'one ceremony'",
      "  ./mufakat judge reject agreement/a/60063b4ee5c8 amount 'USD 5 million' --why 'of another contract'",
      "  ./mufakat judge correct report/a/60063b4ee5c8 signedOn 2024-05-16 2024-05-17 --why 'treaty series'",
      "  ./mufakat judge undo report/a/60063b4ee5c8 signedOn",
      "  ./mufakat judge list"
    })
final class JudgeCommand implements Callable<Integer> {

  private static final String UNDO = "undo";
  private static final String LIST = "list";

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "WHAT",
      index = "0",
      description = "same, not-same, unsure, accept, reject, correct, undo or list.")
  private String what;

  @Parameters(
      paramLabel = "NODE",
      index = "1..*",
      arity = "0..*",
      description = "IRIs, local ids or names, a property and values, as the examples show.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--why",
      paramLabel = "REASON",
      description = "Reason or source; it is published.")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides. Default: your user name.")
  private String who = System.getProperty("user.name", "");

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  JudgeCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    Path target = store.path();
    if (what.equals(LIST)) {
      return list(target);
    }
    if (what.equals(UNDO)) {
      return change(target, undo(target));
    }
    Verdict verdict =
        Verdict.of(what).orElseThrow(() -> usage("what is \"" + what + "\"? See the examples"));
    int expected = verdict.isOfPair() ? 2 : verdict == Verdict.CORRECT ? 4 : 3;
    if (words.size() != expected) {
      throw usage("judge " + what + " takes " + expected + " words, not " + words.size());
    }
    if (why.isBlank() || who.isBlank()) {
      throw usage("say --why" + (who.isBlank() ? " and --by whom" : ""));
    }
    return change(target, Ruling.recording(reading(target, judgeable -> rows(verdict, judgeable))));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Integer list(Path target) {
    try (ReadableStore open = ReadableStore.open(target)) {
      JudgementFile.text(open.judgements()).lines().forEach(console::print);
      return Exit.OK.code();
    }
  }

  private <T> T reading(Path target, Function<Judgeable, T> work) throws IOException {
    try (ReadableStore open = ReadableStore.open(target)) {
      return open.inTransaction(
          () -> work.apply(new Judgeable(open.dataset(), open.base(), parts.today())));
    }
  }

  private List<Judgement> rows(Verdict verdict, Judgeable judgeable) {
    if (verdict.isOfPair()) {
      Judgeable.Thing one = judgeable.thing(words.get(0));
      Judgeable.Thing other = judgeable.thing(words.get(1));
      if (!one.sort().equals(other.sort()) || one.iri().equals(other.iri())) {
        throw new Failure(
            Exit.USAGE,
            "\"" + words.get(0) + "\" and \"" + words.get(1) + "\" cannot be one",
            "name two different reports of agreements, reports of events, persons or institutions");
      }
      return List.of(row(verdict, one, other.iri(), other.label(), ""));
    }
    return judgeable.stated(words.get(0), words.get(1), words.get(2)).stream()
        .map(
            stated ->
                row(
                    verdict,
                    stated.of(),
                    stated.property(),
                    stated.value(),
                    verdict == Verdict.CORRECT ? judgeable.replacement(stated, words.get(3)) : ""))
        .toList();
  }

  private Judgement row(
      Verdict verdict, Judgeable.Thing of, String object, String value, String replacement) {
    String when = parts.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    return new Judgement(when, who, verdict, of.iri(), of.label(), object, value, replacement, why);
  }

  private Ruling undo(Path target) {
    if (words.isEmpty()) {
      throw usage("judge undo takes the words of what is to be undone");
    }
    try (ReadableStore open = ReadableStore.open(target)) {
      List<Judgement> meant =
          open.judgements().stream().filter(row -> isMeant(row, open.base())).toList();
      if (meant.isEmpty()) {
        throw new Failure(
            Exit.USAGE,
            "nothing is recorded about " + String.join(" ", words),
            "`mufakat judge list` shows what is");
      }
      return Ruling.withdrawing(meant);
    }
  }

  /** By the ends of IRIs, since what is undone may not be in the store any more. */
  private boolean isMeant(Judgement row, String base) {
    List<String> cells =
        List.of(row.subject(), row.object(), row.verdict().isOfPair() ? "" : row.value());
    return words.stream()
        .allMatch(word -> cells.stream().anyMatch(cell -> isCalled(cell, word, base)));
  }

  private static boolean isCalled(String cell, String word, String base) {
    return !cell.isEmpty()
        && (cell.equals(word)
            || cell.equals(base + word)
            || cell.endsWith("#" + word.replaceFirst("^[a-z]+:", ""))
            || cell.endsWith("/" + word));
  }

  private int change(Path target, Ruling ruling) {
    LoadReport report;
    try (Progress progress = new Progress(console, quiet)) {
      report = judged(target, ruling, new LoadProgress(progress));
    }
    try (ReadableStore open = ReadableStore.open(target)) {
      if (!quiet) {
        console.print("judgements: " + open.judgements().size() + " recorded");
      }
    }
    JudgementRemarks.say(target, console);
    return (report.refused().isEmpty() ? Exit.OK : Exit.REFUSED).code();
  }

  /** By the server that holds the store, if one does. */
  private LoadReport judged(Path target, Ruling ruling, LoadProgress listener) {
    Optional<StoreHolder> holder = StoreHolder.of(target);
    return holder.isPresent()
        ? holder.get().judge(ruling, listener)
        : parts.loader(Optional.empty()).judge(target, ruling::appliedTo, listener);
  }
}
