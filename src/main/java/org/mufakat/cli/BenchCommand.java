package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.bench.ExtractionBench;
import org.mufakat.bench.ExtractionBench.Pace;
import org.mufakat.bench.ExtractionBench.Result;
import org.mufakat.bench.LoadBench;
import org.mufakat.bench.MergeBench;
import org.mufakat.reference.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: figures of speed, measured here and now. */
@Command(name = "bench", description = "Measure how fast this machine is at it.")
final class BenchCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;

  BenchCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Say what to measure: bench extract, bench load, bench merge");
  }

  /** {@code bench extract}. */
  @Command(
      name = "extract",
      description = {
        "Articles read per second on one core, over generated articles of about 2.5 KB.",
        "",
        "Next to it, of the same run: decoding their UTF-8, and looking their words up in the tables"
            + " of names, each alone. Processor time, so that other programs do not count."
      },
      footerHeading = "%nExamples:%n",
      footer = "  ./mufakat bench extract --articles 5000")
  int extract(
      @Option(
              names = "--articles",
              paramLabel = "N",
              defaultValue = "5000",
              description = "How many articles to generate. Default: 5000.")
          int articles,
      @Option(
              names = "--seed",
              paramLabel = "S",
              defaultValue = "1",
              description = "Which articles: the same seed makes the same. Default: 1.")
          long seed) {
    if (articles < 1) {
      throw new ParameterException(
          spec.commandLine(), "--articles " + articles + ": choose 1 or more");
    }
    Reference reference = parts.reference().get();
    ExtractionBench bench = new ExtractionBench(reference, parts.rules().apply(reference));
    print(bench.run(articles, seed));
    return Exit.OK.code();
  }

  /** {@code bench load}. */
  @Command(
      name = "load",
      description = {
        "Seconds to add a few generated articles to a store of many, next to building the same store"
            + " from nothing.",
        "",
        "Time by the clock, disk included, in a store of its own that is deleted afterwards."
      },
      footerHeading = "%nExamples:%n",
      footer = "  ./mufakat bench load --articles 5000 --add 10")
  int load(
      @Option(
              names = "--articles",
              paramLabel = "N",
              defaultValue = "5000",
              description = "How many articles the store has before. Default: 5000.")
          int articles,
      @Option(
              names = "--add",
              paramLabel = "N",
              defaultValue = "10",
              description = "How many are added. Default: 10.")
          int added,
      @Option(
              names = "--seed",
              paramLabel = "S",
              defaultValue = "1",
              description = "Which articles: the same seed makes the same. Default: 1.")
          long seed)
      throws IOException {
    if (articles < 1 || added < 1) {
      throw new ParameterException(
          spec.commandLine(), "--articles and --add: choose 1 or more of each");
    }
    Reference reference = parts.reference().get();
    LoadBench bench = new LoadBench(reference, parts.rules().apply(reference), seed);
    Path store = Files.createTempDirectory("mufakat-bench");
    try {
      print(bench.run(articles, added, store));
    } finally {
      delete(store);
    }
    return Exit.OK.code();
  }

  /** {@code bench merge}. */
  @Command(
      name = "merge",
      description = {
        "Seconds to bring generated reports of agreements together, for several numbers of them.",
        "",
        "Processor time, so that other programs do not count. The last column compares the growth"
            + " since the smallest number with that of n log n: 1 is as much, more is worse."
      },
      footerHeading = "%nExamples:%n",
      footer = "  ./mufakat bench merge --reports 10000,30000,100000")
  int merge(
      @Option(
              names = "--reports",
              paramLabel = "N,…",
              split = ",",
              defaultValue = "10000,30000,100000",
              description = "How many reports to generate. Default: 10000,30000,100000.")
          List<Integer> reports,
      @Option(
              names = "--seed",
              paramLabel = "S",
              defaultValue = "1",
              description = "Which reports: the same seed makes the same. Default: 1.")
          long seed) {
    if (reports.stream().anyMatch(count -> count < 2)) {
      throw new ParameterException(spec.commandLine(), "--reports: choose 2 or more of each");
    }
    List<MergeBench.Result> results = new MergeBench(seed).run(reports);
    console.print("reports agreements   seconds us/report next to n log n");
    for (MergeBench.Result result : results) {
      console.print(
          String.format(
              Locale.ROOT,
              "%7d %10d %9.2f %9.0f %15.2f",
              result.reports(),
              result.agreements(),
              result.seconds(),
              result.microsecondsPerReport(),
              result.growthSince(results.get(0))));
    }
    return Exit.OK.code();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void print(LoadBench.Result result) {
    console.print(
        String.format(
            Locale.ROOT, "%d articles, %d statements", result.articles(), result.quads()));
    seconds("first load", result.building());
    seconds("adding", result.adding());
    seconds("rebuilding", result.rebuilding());
    console.print(String.format(Locale.ROOT, "adding is %.1f times faster", result.ratio()));
  }

  private void seconds(String what, double seconds) {
    console.print(String.format(Locale.ROOT, "%-15s %8.2f s", what, seconds));
  }

  private void print(Result result) {
    console.print(
        String.format(
            Locale.ROOT,
            "%d articles, %.1f MB, one core, processor time, median of %d warm rounds",
            result.articles(),
            result.bytes() / 1e6,
            ExtractionBench.ROUNDS));
    line("extraction", result.extraction(), result);
    line("name lookup", result.lookup(), result);
    line("UTF-8 decoding", result.decoding(), result);
  }

  private void line(String what, Pace pace, Result result) {
    console.print(
        String.format(
            Locale.ROOT,
            "%-15s %10.0f articles/s %9.1f MB/s %9.1f times the lookup",
            what,
            pace.articlesPerSecond(),
            pace.megabytesPerSecond(),
            pace.times(result.lookup())));
  }
}
