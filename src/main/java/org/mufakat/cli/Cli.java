package org.mufakat.cli;

import java.io.IOException;
import org.mufakat.Exit;
import org.mufakat.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The command line as a function: arguments in, an exit code out, everything said through one
 * {@link Console}.
 */
final class Cli {

  private final Console console;
  private final Complaints complaints;
  private final CommandLine commands;

  Cli(Console console, Parts parts) {
    this.console = console;
    this.complaints = new Complaints(console.err());
    this.commands = commands(console, parts);
  }

  int run(String... args) {
    Exit exit = attempt(args);
    console.err().flush();
    return exit.code();
  }

  private Exit attempt(String... args) {
    try {
      commands.setDefaultValueProvider(
          new Settable(
              Configuration.of(console.environment())
                  .requireKnown(Settable.of(commands).keySet())));
      return delivered(Exit.of(commands.execute(args)));
    } catch (Failure | Error e) {
      return complaints.about(e, debug());
    }
  }

  /** Data that did not reach its reader is a failure: the last flush is part of the command. */
  private Exit delivered(Exit exit) {
    try {
      commands.getOut().flush();
      console.out().flush();
      return exit;
    } catch (IOException e) {
      // After an internal error it is most likely the same trouble again, and was told.
      return exit == Exit.INTERNAL ? exit : complaints.about(e, debug());
    }
  }

  private boolean debug() {
    return ((MufakatCommand) commands.getCommand()).debug();
  }

  private CommandLine commands(Console console, Parts parts) {
    CommandLine line = new CommandLine(new MufakatCommand());
    line.addSubcommand(new LoadCommand(console, parts));
    line.addSubcommand(new ExtractCommand(console, parts));
    line.addSubcommand(new QueryCommand(console, parts));
    line.addSubcommand(new ExportCommand(console, parts));
    line.addSubcommand(new CheckCommand(console, parts));
    line.addSubcommand(new VerifyCommand(console, parts));
    line.addSubcommand(new DiffCommand(console));
    line.addSubcommand(new ServeCommand(console, parts));
    line.addSubcommand(new BenchCommand(console, parts));
    line.addSubcommand(new StatsCommand(console, parts));
    line.addSubcommand(new RemoveCommand(console, parts));
    line.addSubcommand(new ReviewCommand(console, parts));
    line.addSubcommand(new JudgeCommand(console, parts));
    line.addSubcommand(new LinkCommand(console, parts));
    line.addSubcommand(new BackupCommand(console));
    line.addSubcommand(new RestoreCommand(console, parts));
    line.addSubcommand(new DoctorCommand(console, parts));
    line.addSubcommand(new ConfigCommand(console));
    line.addSubcommand(new CompletionCommand(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(Console.writer(console.out()));
    line.setErr(console.err());
    line.setParameterExceptionHandler(this::aboutUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> complaints.about(e, debug()).code());
    describeExitCodes(line);
    return line;
  }

  private int aboutUsage(ParameterException problem, String[] args) {
    int code = complaints.aboutUsage(problem, args);
    new Settable(Configuration.of(console.environment()))
        .origin(problem)
        .ifPresent(origin -> console.say("  the value stands in " + origin));
    return code;
  }

  private static void describeExitCodes(CommandLine line) {
    describeExitCodes(line.getCommandSpec());
    line.getSubcommands().values().forEach(Cli::describeExitCodes);
  }

  private static void describeExitCodes(CommandSpec spec) {
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(Exit.meanings());
  }
}
