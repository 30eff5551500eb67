package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.export.Dump;
import org.mufakat.export.DumpFormat;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: dumps. */
@Command(
    name = "export",
    description = {
      "Write a dump of the store: the same bytes for the same articles.",
      "",
      "nquads, trig and jsonld hold all graphs; turtle, ntriples and rdfxml hold one, which is the"
          + " merged view unless --graph names another."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat export > all.nq",
      "  ./mufakat export --format turtle -o cooperation.ttl",
      "  ./mufakat export -o all.trig.gz",
      "  ./mufakat export --format turtle --graph https://w3id.org/mufakat/id/graph/links"
    })
final class ExportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;

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

  @Option(names = "--quiet", description = "No summary.")
  private boolean quiet;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    DumpFormat form = form();
    try (ReadableStore open = ReadableStore.open(store.in(console))) {
      long statements = open.inTransaction(() -> write(dump(open, form)));
      if (!quiet && !file.equals(STANDARD_OUTPUT)) {
        console.say(file + ": " + statements + " statements as " + form.label());
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
