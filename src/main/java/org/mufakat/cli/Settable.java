package org.mufakat.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Options that can be set once for all runs: named for the command and the option, as {@code
 * serve.port}; what several commands share has no command in its name.
 */
record Settable(Configuration configuration) implements IDefaultValueProvider {

  static final String STORE = "store";

  /** Whose options can all be set: a server is set up once. */
  private static final String SERVER = "serve";

  private static final Set<String> OTHERS =
      Set.of(
          "load.base",
          "load.max-article",
          "query.format",
          "query.lang",
          "query.max-rows",
          "query.timeout");

  /** Options by the names of their settings. */
  static Map<String, OptionSpec> of(CommandLine commands) {
    Map<String, OptionSpec> found = new TreeMap<>();
    for (CommandLine command : commands.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      for (OptionSpec option : spec.options()) {
        key(option, spec).ifPresent(key -> found.putIfAbsent(key, option));
      }
    }
    return found;
  }

  private static Optional<String> key(OptionSpec option, CommandSpec command) {
    String name = option.longestName().replaceFirst("^--", "");
    if (name.equals(STORE)) {
      return Optional.of(STORE);
    }
    String key = command.name() + "." + name;
    boolean own = command.name().equals(SERVER) && !option.inherited() && !isHelp(option);
    return own || OTHERS.contains(key) ? Optional.of(key) : Optional.empty();
  }

  private static boolean isHelp(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private Optional<Configuration.Given> given(OptionSpec option) {
    return key(option, option.command()).flatMap(configuration::given);
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? given(option).map(Configuration.Given::value).orElse(null) // picocli's "none"
        : null;
  }

  /** Where the value stands that could not be understood, if it is one of these. */
  Optional<String> origin(ParameterException problem) {
    return problem.getArgSpec() instanceof OptionSpec option
        ? given(option)
            .filter(given -> given.value().equals(problem.getValue()))
            .map(Configuration.Given::origin)
        : Optional.empty();
  }
}
