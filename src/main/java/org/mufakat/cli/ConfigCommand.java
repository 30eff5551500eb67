package org.mufakat.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code config}: what is set, and where. */
@Command(
    name = "config",
    description = "Settings that hold for all runs.",
    subcommands = ConfigCommand.Show.class,
    synopsisSubcommandLabel = "show")
final class ConfigCommand implements Runnable {

  @Spec private CommandSpec spec;

  private final Console console;

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "config show?");
  }

  /** {@code config show}. */
  @Command(
      name = "show",
      description = {
        "Print all settings, as a file of settings holds them.",
        "",
        "An option on the command line goes before the environment (MUFAKAT_STORE,"
            + " MUFAKAT_SERVE_PORT), that before the file mufakat.properties in the working directory"
            + " (or the one that MUFAKAT_CONFIG names), and that before what is usual."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  ./mufakat config show",
        "  ./mufakat config show --origin",
        "  ./mufakat config show > mufakat.properties"
      })
  static final class Show implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @ParentCommand private ConfigCommand config;

    @Option(
        names = "--origin",
        description = "Say where each stands: name, value and origin, separated by tabs.")
    private boolean origin;

    @Override
    public Integer call() {
      Console console = config.console;
      Configuration configuration = Configuration.of(console.environment());
      Map<String, OptionSpec> all = Settable.of(spec.root().commandLine());
      all.forEach((key, option) -> console.print(line(key, option, configuration.given(key))));
      unknown(console, all.keySet())
          .forEach(variable -> console.say("not known: " + variable + " in the environment"));
      return Exit.OK.code();
    }

    private String line(String key, OptionSpec option, Optional<Configuration.Given> given) {
      String usual = Optional.ofNullable(option.defaultValue()).orElse("");
      String value = given.map(Configuration.Given::value).orElse(usual);
      if (origin) {
        String from = given.map(Configuration.Given::origin).orElse("default");
        return String.join("\t", key, value, from);
      }
      return value.isEmpty() ? "# " + key + " =" : key + " = " + value.replace("\\", "\\\\");
    }

    /** Variables that look like settings of the server and are none. */
    private static Set<String> unknown(Console console, Set<String> keys) {
      Set<String> found = new TreeSet<>(console.environment().keySet());
      found.removeIf(variable -> !variable.startsWith("MUFAKAT_SERVE_"));
      keys.forEach(key -> found.remove(Configuration.variable(key)));
      return found;
    }
  }
}
