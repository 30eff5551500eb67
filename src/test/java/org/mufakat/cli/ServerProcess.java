package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code mufakat serve} in a process of its own, on a free port. */
final class ServerProcess implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path log;
  private final String address;

  private ServerProcess(Process process, Path log, String address) {
    this.process = process;
    this.log = log;
    this.address = address;
  }

  /** Returns once it listens. */
  static ServerProcess of(Path store, Path log) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--store",
                store.toString())
            .redirectError(log.toFile())
            .start();
    String line =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    assertTrue(line != null, () -> "it does not start: " + lines(log));
    return new ServerProcess(process, log, line.replaceFirst("/sparql$", ""));
  }

  /** Without a slash at its end. */
  String address() {
    return address;
  }

  List<String> log() {
    return lines(log);
  }

  private static List<String> lines(Path log) {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      return List.of(e.toString());
    }
  }

  /** Tells it to end (SIGTERM). */
  void terminate() {
    process.destroy();
  }

  /** Ends it without a chance to clean up (SIGKILL). */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  int exit() throws InterruptedException {
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end");
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
