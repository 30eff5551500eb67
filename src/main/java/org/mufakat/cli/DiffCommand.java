package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.change.Differences;
import org.mufakat.change.StoreDifference;
import org.mufakat.query.AnswerFormat;
import org.mufakat.query.AnswerWriter;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what changed, and why. */
@Command(
    name = "diff",
    description = {
      "Say what two dumps or two stores hold differently, or, without any named, what the last load"
          + " changed.",
      "",
      "Each row says which articles brought the change about, and whether the source, the rules, the"
          + " reference data or a judgement did. --format patch writes RDF Patch, which turns the first"
          + " into the second."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat diff",
      "  ./mufakat diff monday.nq.gz friday.nq.gz",
      "  ./mufakat diff monday.nq.gz .mufakat/store --format csv",
      "  ./mufakat diff --last --format patch > last.rdfp"
    })
final class DiffCommand implements Callable<Integer> {

  private static final String PATCH = "patch";

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "PLACE",
      arity = "0..2",
      description =
          "The earlier and the later one: dumps of all graphs (.nq, .trig, each also .gz) or stores.")
  private List<Path> places = List.of();

  @Option(
      names = "--last",
      description = "What the last load of the store changed: as without PLACE.")
  private boolean last;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table csv tsv json xml markdown patch. Default: table.")
  private String format;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of labels where there is a choice: id or en. Default: en.")
  private String language;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (places.size() == 1 || last && !places.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name two dumps or stores to compare, or none for the last load");
    }
    if (places.isEmpty()) {
      try (ReadableStore open = ReadableStore.open(store.path())) {
        open.inTransaction(() -> print(Differences.ofLastChange(open)));
      }
    } else {
      Path spill = Path.of(System.getProperty("java.io.tmpdir"));
      print(Differences.between(places.get(0), places.get(1), spill));
    }
    return Exit.OK.code();
  }

  private Void print(StoreDifference difference) {
    if (format.equals(PATCH)) {
      difference.writePatch(console.out());
    } else {
      new AnswerWriter(AnswerFormat.of(format), difference.base(), console.width())
          .write(difference.rows(language), console.out());
    }
    console.say(difference.summary());
    return null;
  }
}
