package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.export.Dump;
import org.mufakat.export.DumpFormat;
import org.mufakat.publish.Publication;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: dumps. */
@Command(
    name = "export",
    description = {
      "Write a dump of the store: the same bytes for the same articles.",
      "",
      "nquads, trig and jsonld hold all graphs; turtle, ntriples and rdfxml hold one, which is the"
          + " merged view unless --graph names another.",
      "",
      "--publish writes a dated release with checksums into STORE/dumps, which `serve` offers at"
          + " /dumps."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat export > all.nq",
      "  ./mufakat export --format turtle -o cooperation.ttl",
      "  ./mufakat export -o all.trig.gz",
      "  ./mufakat export --publish",
      "  ./mufakat export --format turtle --graph https://w3id.org/mufakat/id/graph/links"
    })
final class ExportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "nquads trig jsonld turtle ntriples rdfxml. Default: what the name of FILE says, else nquads.")
  private String format;

  @Option(names = "--graph", paramLabel = "IRI", description = "One graph, by its IRI.")
  private String graph;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = STANDARD_OUTPUT,
      description = "Write here, compressed if it ends in .gz; - for standard output. Default: -.")
  private String file;

  @Option(names = "--force", description = "Replace FILE if it exists.")
  private boolean force;

  @Option(
      names = "--publish",
      description = "Write a dated release in all its forms, unless the newest one holds the same.")
  private boolean publish;

  @Option(names = "--quiet", description = "No summary.")
  private boolean quiet;

  ExportCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    if (publish) {
      return publish();
    }
    DumpFormat form = form();
    try (ReadableStore open = ReadableStore.open(store.path())) {
      long statements = open.inTransaction(() -> write(dump(open, form)));
      if (!quiet && !file.equals(STANDARD_OUTPUT)) {
        console.say(file + ": " + statements + " statements as " + form.label());
      }
    }
    return Exit.OK.code();
  }

  private int publish() throws IOException {
    if (format != null || graph != null || force || !file.equals(STANDARD_OUTPUT)) {
      throw new ParameterException(
          spec.commandLine(), "--publish has its own forms and its own place: leave the rest out");
    }
    try (ReadableStore open = ReadableStore.open(store.path())) {
      Publication.Outcome outcome = Publication.of(open, parts.today());
      outcome.release().files().forEach(one -> console.print(one.path().toString()));
      if (!quiet) {
        console.say(
            outcome.isNew()
                ? "published: " + outcome.release().name()
                : "nothing has changed since " + outcome.release().name());
      }
    }
    return Exit.OK.code();
  }

  private DumpFormat form() {
    return Optional.ofNullable(format)
        .map(DumpFormat::named)
        .or(() -> DumpFormat.ofFileName(file))
        .orElse(DumpFormat.NQUADS);
  }

  private Dump dump(ReadableStore open, DumpFormat form) {
    Dump whole = Dump.of(open.dataset(), form);
    return graph == null ? whole : whole.ofGraph(graph);
  }

  private long write(Dump dump) throws IOException {
    return file.equals(STANDARD_OUTPUT)
        ? dump.writeTo(console.out())
        : dump.writeTo(Path.of(file), force);
  }
}
