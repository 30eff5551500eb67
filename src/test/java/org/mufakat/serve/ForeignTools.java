package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that check what is served; a test is skipped where one is missing. */
public final class ForeignTools {

  /** Folder with {@code node_modules}. */
  private static final String TOOLS = "mufakat.tools";

  private ForeignTools() {}

  /** What a program said. */
  public record Said(int exit, String out) {}

  /** The folder that has these packages of npm; skips the test where it does not. */
  public static Path withPackages(String... packages) {
    Path folder = Path.of(Optional.ofNullable(System.getProperty(TOOLS)).orElse("nowhere"));
    for (String one : packages) {
      assumeTrue(
          Files.isDirectory(folder.resolve("node_modules").resolve(one)),
          "no " + one + ": npm install it somewhere, and name the folder with -D" + TOOLS);
    }
    return folder.toAbsolutePath();
  }

  /** The place of a program; skips the test where it is not on the path. */
  public static String onPath(String program) {
    Optional<Path> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, program))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), "no " + program + " on the path: install it");
    return found.orElseThrow().toString();
  }

  /** Runs a script of {@code src/test/resources/serve} under Node. */
  public static Said node(Path packages, String script, String... arguments) {
    return run(
        Stream.concat(
                Stream.of(onPath("node"), "src/test/resources/serve/" + script, packages + ""),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  /** Runs a program to its end, what it says on both streams together. */
  public static Said run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), command[0]);
      return new Said(process.exitValue(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
