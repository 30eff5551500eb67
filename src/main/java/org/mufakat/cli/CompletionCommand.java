package org.mufakat.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code generate-completion}: a script that completes commands and options in bash and zsh. */
@Command(
    name = "generate-completion",
    description = "Print a script that completes commands and options in bash and zsh.",
    footerHeading = "%nExamples:%n",
    footer = "  source <(./mufakat generate-completion)")
final class CompletionCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.print(AutoComplete.bash("mufakat", spec.root().commandLine()));
  }
}
