package org.mufakat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.query.Answer;
import org.mufakat.query.AnswerFormat;
import org.mufakat.query.AnswerWriter;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.CannedQuery;
import org.mufakat.query.Limits;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.QueryRunner;
import org.mufakat.search.SearchIndex;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: questions with a name, and one's own. */
@Command(
    name = "query",
    description = {
      "Ask the store: a canned query by its name, or your own SPARQL. Without either, list the"
          + " canned queries.",
      "",
      "An answer is complete or there is none: beyond --timeout or --max-rows the exit code is 6."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat query",
      "  ./mufakat query agreements -p country=Korea --format csv",
      "  ./mufakat query agreements --about",
      "  ./mufakat query --sparql 'SELECT (COUNT(*) AS ?n) { ?a a coop:Agreement }'"
    })
final class QueryCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "Name of a canned query.")
  private String name;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "KEY=VALUE",
      description = "A parameter of the canned query; --about lists them.")
  private Map<String, String> given = new LinkedHashMap<>();

  @ArgGroup private Own own = new Own();

  /** A question of one's own. */
  static final class Own {
    @Option(
        names = "--file",
        paramLabel = "FILE",
        description = "Your SPARQL in a file; - for standard input.")
    private String file;

    @Option(names = "--sparql", paramLabel = "QUERY", description = "Your SPARQL.")
    private String text;
  }

  @Option(names = "--about", description = "Say what the canned query answers and takes.")
  private boolean about;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table csv tsv json jsonl xml markdown spreadsheet; for triples turtle ntriples jsonld rdfxml. Default: table.")
  private String format;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of labels where there is a choice: id or en. Default: en.")
  private String language;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "Longest time for the answer. Default: 300.")
  private int seconds;

  @Option(
      names = "--max-rows",
      paramLabel = "ROWS",
      defaultValue = "1000000",
      description = "Longest answer. Default: 1000000.")
  private long rows;

  @Option(names = "--allow-service", description = "Let SERVICE ask other servers.")
  private boolean services;

  @Option(names = "--fail-on-empty", description = "Exit with 10 when nothing is found.")
  private boolean failOnEmpty;

  QueryCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    boolean ownQuestion = own.file != null || own.text != null;
    refuseMixtures(ownQuestion);
    if (about) {
      return say(new QueryHelp(language).about(CannedQueries.named(name)));
    }
    if (name == null && !ownQuestion) {
      return say(new QueryHelp(language).list(CannedQueries.all()));
    }
    AnswerFormat form = AnswerFormat.of(format);
    QueryOptions options = options();
    if (ownQuestion) {
      String sparql = sparql();
      return ask(form, options, runner -> runner.run(sparql, options));
    }
    CannedQuery canned = CannedQueries.named(name);
    return ask(form, options, runner -> runner.run(canned, given, options));
  }

  private void refuseMixtures(boolean ownQuestion) {
    if (ownQuestion && name != null) {
      throw usage("either the canned query '" + name + "' or a query of your own, not both");
    }
    if (name == null && !given.isEmpty()) {
      throw usage("-p goes with a canned query; put the values of your own query into its text");
    }
    if (about && name == null) {
      throw usage("--about goes with the name of a canned query");
    }
    if (seconds < 1 || rows < 1) {
      throw usage("--timeout and --max-rows are at least 1");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private QueryOptions options() {
    return new QueryOptions(
        language, new Limits(Duration.ofSeconds(seconds), rows), services, parts.today());
  }

  private int say(String text) {
    text.lines().forEach(console::print);
    return Exit.OK.code();
  }

  /** What a store is asked. */
  private interface Question {
    Answer ask(QueryRunner runner);
  }

  private int ask(AnswerFormat form, QueryOptions options, Question question) {
    try (ReadableStore open = ReadableStore.open(store.path());
        SearchIndex index = SearchIndex.of(open)) {
      QueryRunner runner = new QueryRunner(open.dataset(), open.base(), index);
      Answer answer = question.ask(runner);
      new AnswerWriter(form, open.base(), console.width()).write(answer, console.out());
      if (answer.isEmpty()) {
        console.say(runner.searched(options).sentence());
      }
      return (answer.isEmpty() && failOnEmpty ? Exit.EMPTY : Exit.OK).code();
    }
  }

  private String sparql() {
    if (own.text != null) {
      return own.text;
    }
    try {
      return own.file.equals("-")
          ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(Path.of(own.file));
    } catch (IOException e) {
      throw new Failure(
          Exit.USAGE,
          "cannot read the query: " + e.getMessage() + " (" + e.getClass().getSimpleName() + ")",
          "name a file in UTF-8, or - for standard input",
          e);
    }
  }
}
