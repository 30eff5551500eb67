package org.mufakat.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A second Java process that holds a store open, for writing or for reading, until it is told to
 * end.
 */
public final class OtherProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader says;

  private OtherProcess(Process process) {
    this.process = process;
    this.says =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Returns once the other process has the store open; what it says is its first line. */
  static OtherProcess opening(String how, Path store) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                how,
                store.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new OtherProcess(process);
  }

  String line() throws IOException {
    return says.readLine();
  }

  long pid() {
    return process.pid();
  }

  /** Ends it without a chance to clean up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    says.close();
  }

  /** The other process: opens, says what it found, and waits for the end of its input. */
  public static void main(String[] arguments) throws IOException {
    Path store = Path.of(arguments[1]);
    if (arguments[0].equals("write")) {
      try (StoreWriter writer = StoreWriter.open(store, Optional.empty(), "http://example.org/")) {
        System.out.println(writer.base());
        System.in.read();
      }
    } else {
      try (ReadableStore reader = ReadableStore.open(store)) {
        System.out.println(Contents.of(reader));
        System.in.read();
      }
    }
  }
}
