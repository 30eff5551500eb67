package org.mufakat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Reading;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Loader;
import org.mufakat.load.Verb;
import org.mufakat.load.handover.StoreHolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code load}: articles into the store. */
@Command(
    name = "load",
    description = {
      "Read articles and put what they say into the store, which is made where there is none.",
      "",
      "Where a server holds the store, the articles are handed to it, and it loads them.",
      "",
      "An article with the key of one in the store takes its place. What is refused is named with its"
          + " reason, and all else is loaded. Without a path, the store is brought up to date with"
          + " what people wrote into its judgements.tsv."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat load seeds/articles",
      "  ./mufakat load --store /data/coop news/ more.jsonl",
      "  curl -s https://example.org/articles.jsonl | ./mufakat load -",
      "  ./mufakat load --refresh",
      "  ./mufakat load --as-reference trade-figures.ttl"
    })
final class LoadCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private InputOptions input;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base of all IRIs of a new store. Default: https://w3id.org/mufakat/id/")
  private Optional<String> base = Optional.empty();

  @Option(
      names = "--refresh",
      description = "Read all articles of the store again with the rules and tables of today.")
  private boolean refresh;

  @Option(
      names = "--as-reference",
      paramLabel = "FILE",
      description = {
        "Load data of others (.ttl .nt .jsonld) beside the articles, as a graph of its own that"
            + " queries can join with. It stays until another file of its name, or until"
            + " `mufakat remove --reference`."
      })
  private Optional<Path> dataFile = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of that data. Default: that of its file, without its ending.")
  private Optional<String> dataName = Optional.empty();

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  LoadCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    boolean mayBeNone = refresh || dataFile.isPresent() || hasStore();
    List<String> places = mayBeNone ? input.places() : input.places(spec);
    Beside beside = beside();
    LoadSummary summary = new LoadSummary(load(places, beside));
    summary.refusals().forEach(console::say);
    if (!quiet) {
      summary.lines(store.path()).forEach(console::print);
      beside.added().keySet().forEach(name -> console.print("beside: graph/data/" + name));
    }
    JudgementRemarks.say(store.path(), console);
    return summary.exit().code();
  }

  /** What is there can be brought up to date without more articles. */
  private boolean hasStore() {
    return Files.exists(store.path().resolve("mufakat.json"));
  }

  private Beside beside() {
    if (dataFile.isEmpty()) {
      return Beside.UNCHANGED;
    }
    Path file = dataFile.get();
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "there is no file " + file);
    }
    String usual = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Beside.adding(dataName.orElse(usual.replaceFirst("\\.[a-z]+$", "")), file);
  }

  private LoadReport load(List<String> places, Beside beside) {
    try (Progress progress = new Progress(console, quiet);
        Stream<Reading> readings = new ArticleSource(input.limits()).read(places, console.in())) {
      return load(readings.iterator(), beside, new LoadProgress(progress));
    }
  }

  /** By the server that holds the store, if one does. */
  private LoadReport load(Iterator<Reading> articles, Beside beside, LoadProgress listener) {
    Path target = store.path();
    Optional<StoreHolder> holder = StoreHolder.of(target);
    if (holder.isPresent()) {
      Verb verb = refresh ? Verb.REFRESH : Verb.LOAD;
      return holder.get().load(verb, base, articles, beside, listener);
    }
    Loader loader = parts.loader(base);
    return refresh
        ? loader.refresh(target, articles, beside, listener)
        : loader.load(target, articles, beside, listener);
  }
}
