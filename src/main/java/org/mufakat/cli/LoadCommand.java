package org.mufakat.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Reading;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Loader;
import org.mufakat.load.Verb;
import org.mufakat.load.handover.StoreHolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
          + " reason, and all else is loaded."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat load seeds/articles",
      "  ./mufakat load --store /data/coop news/ more.jsonl",
      "  curl -s https://example.org/articles.jsonl | ./mufakat load -",
      "  ./mufakat load --refresh"
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

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  LoadCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    List<String> places = refresh ? input.places() : input.places(spec);
    LoadSummary summary = new LoadSummary(load(places));
    summary.refusals().forEach(console::say);
    if (!quiet) {
      summary.lines(store.in(console)).forEach(console::print);
    }
    return summary.exit().code();
  }

  private LoadReport load(List<String> places) {
    try (Progress progress = new Progress(console, quiet);
        Stream<Reading> readings = new ArticleSource(input.limits()).read(places, console.in())) {
      return load(readings.iterator(), new LoadProgress(progress));
    }
  }

  /** By the server that holds the store, if one does. */
  private LoadReport load(Iterator<Reading> articles, LoadProgress listener) {
    Path target = store.in(console);
    Optional<StoreHolder> holder = StoreHolder.of(target);
    if (holder.isPresent()) {
      Verb verb = refresh ? Verb.REFRESH : Verb.LOAD;
      return holder.get().run(verb, base, articles, List.of(), listener);
    }
    Loader loader = parts.loader(base);
    return refresh
        ? loader.refresh(target, articles, listener)
        : loader.load(target, articles, listener);
  }
}
