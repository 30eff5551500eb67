package org.mufakat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.link.Acceptance;
import org.mufakat.link.AllowedServices;
import org.mufakat.link.LinkStore;
import org.mufakat.link.Linking;
import org.mufakat.link.Proposal;
import org.mufakat.link.Review;
import org.mufakat.mention.ReportedDate;
import org.mufakat.query.Linkable;
import org.mufakat.query.QueryOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code link}: the same things elsewhere, proposed and accepted. */
@Command(
    name = "link",
    description = {
      "Propose links to other data, or accept proposals.",
      "",
      "Proposals are tab-separated rows for a person to look at; nothing is linked unasked. Delete"
          + " the rows that are wrong and accept the rest; the next load puts them into the graph."
          + " An accepted row is taken back by deleting it from links.tsv in the store.",
      "",
      "A service is asked only if --allow or the variable MUFAKAT_SERVICES (addresses with blanks"
          + " between) names its address, or one above it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat link --from wikidata-ministries.tsv --dated 2026-06 > rows.tsv",
      "  ./mufakat link --service https://example.org/reconcile --allow https://example.org/"
          + " > rows.tsv",
      "  ./mufakat link --accept rows.tsv --by ratna --why 'names and country compared'"
    })
final class LinkCommand implements Callable<Integer> {

  static final String SERVICES = "MUFAKAT_SERVICES";

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @ArgGroup(multiplicity = "1")
  private Way way;

  /** What to do. */
  static final class Way {
    @Option(
        names = "--from",
        paramLabel = "FILE",
        description = {
          "Names and ids of other data: .ttl .nt .jsonld with labels, or tab-separated text with the"
              + " columns id (an IRI), name and, if there is one, country."
        })
    private Path extract;

    @Option(
        names = "--service",
        paramLabel = "URL",
        description = "A service that speaks the W3C Reconciliation API 0.2.")
    private String service;

    @Option(
        names = "--accept",
        paramLabel = "FILE",
        description = "Rows of proposals to accept; - for standard input.")
    private String accepted;
  }

  @Option(
      names = "--allow",
      paramLabel = "URL",
      description = "A service that may be asked, with what lies under it. May be repeated.")
  private List<String> allowed = List.of();

  @Option(
      names = "--of",
      paramLabel = "TYPE",
      defaultValue = "institution",
      description =
          "What to find links for: country, institution, person or all. Default: institution.")
  private String type;

  @Option(
      names = "--service-type",
      paramLabel = "ID",
      description = "Identifier of a type of the service that candidates must have.")
  private Optional<String> serviceType = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "What the extract was taken from. Default: the name of the file.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--dated",
      paramLabel = "DATE",
      description = "Day, month or year of the extract.")
  private Optional<String> dated = Optional.empty();

  @Option(
      names = "--candidates",
      paramLabel = "N",
      defaultValue = "3",
      description = "Most candidates for each thing. Default: 3.")
  private int most;

  @Option(
      names = "--score",
      paramLabel = "N",
      defaultValue = "60",
      description = "Least score of a proposal, 0 to 100. Default: 60.")
  private int leastScore;

  @Option(names = "--by", paramLabel = "NAME", description = "Who accepts.")
  private Optional<String> who = Optional.empty();

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "Why; a column why of the rows goes before it.")
  private Optional<String> why = Optional.empty();

  LinkCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    if (way.accepted != null) {
      return accept().code();
    }
    List<Linkable> things = LinkStore.things(store.path(), wanted(), options());
    Linking linking = new Linking(things, most, leastScore);
    List<Proposal> proposals =
        way.extract != null
            ? linking.from(extract(), source.orElse(fileName()), date())
            : linking.by(way.service, services(), serviceType, parts.today().toString());
    Review.lines(proposals).forEach(console::print);
    console.say(
        "%d %s for %d things without their link; nothing is linked yet"
            .formatted(
                proposals.size(), proposals.size() == 1 ? "proposal" : "proposals", things.size()));
    return Exit.OK.code();
  }

  private QueryOptions options() {
    return QueryOptions.usual(parts.today());
  }

  private Optional<String> wanted() {
    return switch (type) {
      case "all" -> Optional.empty();
      case "country", "institution", "person" -> Optional.of(type);
      default -> throw usage("--of takes country, institution, person or all");
    };
  }

  private Path extract() {
    if (!Files.isRegularFile(way.extract)) {
      throw usage("there is no file " + way.extract);
    }
    return way.extract;
  }

  private String fileName() {
    return way.extract.getFileName().toString();
  }

  private String date() {
    String date = dated.orElseThrow(() -> usage("--from wants --dated: of when is the extract?"));
    try {
      return ReportedDate.parse(date).lexical();
    } catch (DateTimeException e) {
      throw usage("--dated takes a day, a month or a year, such as 2026-06");
    }
  }

  private AllowedServices services() {
    List<String> all = new ArrayList<>(allowed);
    String configured = console.environment().getOrDefault(SERVICES, "");
    Stream.of(configured.split("\\s+")).filter(one -> !one.isEmpty()).forEach(all::add);
    return new AllowedServices(all);
  }

  private Exit accept() {
    Acceptance.Decision decision =
        new Acceptance.Decision(
            who.orElseThrow(() -> usage("--accept wants --by: who accepts?")),
            parts.now().toString(),
            why.orElseThrow(() -> usage("--accept wants --why")));
    Acceptance.Outcome outcome =
        LinkStore.accept(store.path(), way.accepted, rows(), decision, options());
    outcome.refused().forEach(line -> console.say("refused: " + line));
    console.print(
        "accepted: %d, known already: %d, refused: %d"
            .formatted(outcome.accepted(), outcome.known(), outcome.refused().size()));
    if (outcome.accepted() > 0) {
      console.say("`mufakat load`, or any other load, puts them into the graph");
    }
    return outcome.refused().isEmpty() ? Exit.OK : Exit.REFUSED;
  }

  private String rows() {
    try {
      return way.accepted.equals("-")
          ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(Path.of(way.accepted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
