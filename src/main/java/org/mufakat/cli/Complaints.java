package org.mufakat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Errors for people: what, where, how to mend it; a stack trace only when asked for. */
final class Complaints {

  private final PrintWriter err;

  Complaints(PrintWriter err) {
    this.err = err;
  }

  Exit about(Throwable problem, boolean debug) {
    Exit exit = say(problem);
    if (debug) {
      problem.printStackTrace(err);
    }
    return exit;
  }

  /** What picocli calls when the arguments cannot be understood. */
  int aboutUsage(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    say(problem.getMessage(), "see %s --help".formatted(command.getCommandSpec().qualifiedName()));
    UnmatchedArgumentException.printSuggestions(problem, err);
    return Exit.USAGE.code();
  }

  private Exit say(Throwable problem) {
    if (problem instanceof Failure failure) {
      say(failure.getMessage(), failure.remedy());
      return failure.exit();
    }
    if (problem instanceof OutOfMemoryError) {
      say("out of memory", "give it more: MUFAKAT_JAVA_OPTIONS=-Xmx8g ./mufakat ...");
      return Exit.INTERNAL;
    }
    Optional<IOException> disk = inputOrOutput(problem);
    if (disk.isPresent()) {
      return about(disk.get());
    }
    say(
        "internal error: " + problem,
        "please report it, with what the same command prints with --debug");
    return Exit.INTERNAL;
  }

  /** Libraries wrap the failures of streams, each in its own way. */
  private static Optional<IOException> inputOrOutput(Throwable problem) {
    return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }

  /** A reader that has seen enough ({@code | head}) needs no message. */
  private Exit about(IOException problem) {
    String message = Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
    if (!message.equals("Broken pipe")) {
      String kind = problem.getClass().getSimpleName();
      say(
          "cannot read or write: %s (%s)".formatted(message, kind),
          "is the disk full, or the file not yours?");
    }
    return Exit.INTERNAL;
  }

  private void say(String what, String remedy) {
    err.println("mufakat: " + what);
    err.println("  " + remedy);
  }
}
