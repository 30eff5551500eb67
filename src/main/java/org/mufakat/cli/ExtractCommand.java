package org.mufakat.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Reading;
import org.mufakat.article.Refusal;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.Extractor;
import org.mufakat.fact.FactsJson;
import org.mufakat.fact.UnreadLanguage;
import org.mufakat.reference.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code extract}: the facts of articles, without a store. */
@Command(
    name = "extract",
    description = {
      "Print the facts of articles as JSON Lines, one article a line; no store is touched.",
      "",
      "Every value carries the quotation that says so, its offsets in code points of the kept text,"
          + " and the rule that found it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat extract seeds/articles > facts.jsonl",
      "  ./mufakat extract --explain article.txt",
      "  ./mufakat extract --text article.html"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;

  @Mixin private InputOptions input;

  @Option(
      names = "--text",
      description = "Print the kept text instead, on which the offsets count.")
  private boolean text;

  @Option(
      names = "--explain",
      description =
          "Print what each stage makes of an article, sentence by sentence: mentions, rules that"
              + " match, facts that rest on it.")
  private boolean explain;

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  ExtractCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    Function<Reading.Read, Optional<Reading.Refused>> print = printer();
    try (Progress progress = new Progress(console, quiet);
        Stream<Reading> readings =
            new ArticleSource(input.limits()).read(input.places(spec), console.in())) {
      ReadingCount count = new ReadingCount(console, progress);
      readings.forEach(reading -> count.take(reading, print));
      progress.wipe();
      if (!quiet) {
        console.say(count.summary());
      }
      return count.exit().code();
    }
  }

  private Function<Reading.Read, Optional<Reading.Refused>> printer() {
    if (text) {
      return this::printText;
    }
    Reference reference = parts.reference().get();
    Extractor extractor = parts.rules().apply(reference);
    Function<ArticleFacts, String> form =
        explain ? new Explanation(reference)::of : FactsJson::line;
    return read -> printFacts(read, extractor, form);
  }

  private Optional<Reading.Refused> printText(Reading.Read read) {
    console.print(read.article().text());
    return Optional.empty();
  }

  /**
   * The facts, unless nobody can read the language. An article on which the rules fail is refused:
   * the others must not suffer.
   */
  private Optional<Reading.Refused> printFacts(
      Reading.Read read, Extractor extractor, Function<ArticleFacts, String> form) {
    ArticleFacts facts;
    try {
      facts = extractor.extract(read.article());
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(
          refused(read, Refusal.RULES_FAILED, "the rules failed on it: " + e, "please report it"));
    }
    Optional<UnreadLanguage> unread = UnreadLanguage.of(facts);
    if (unread.isEmpty()) {
      console.print(form.apply(facts));
    }
    return unread.map(no -> refused(read, Refusal.UNREAD_LANGUAGE, no.detail(), no.remedy()));
  }

  private static Reading.Refused refused(
      Reading.Read read, Refusal why, String detail, String remedy) {
    return new Reading.Refused(read.place(), read.line(), why, detail, remedy);
  }
}
