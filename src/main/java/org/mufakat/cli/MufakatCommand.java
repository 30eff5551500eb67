package org.mufakat.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ./mufakat} itself: what all commands share. */
@Command(
    name = "mufakat",
    description =
        "Turns news articles into a knowledge graph of international cooperation: who agreed what"
            + " with whom, when, and the sentence that says so.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat load seeds/articles",
      "  ./mufakat query agreements -p country=Korea",
      "  ./mufakat export --format turtle -o cooperation.ttl"
    })
final class MufakatCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
