package org.mufakat.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mufakat.fact.Extractor;
import org.mufakat.reference.ReferenceTables;

/** Runs commands in this process and keeps what they say. */
public final class Session {

  private final Map<String, String> environment = new HashMap<>();
  private final Parts parts;
  private String input = "";

  Session(Supplier<Extractor> extractor) {
    this(new Parts(ReferenceTables::load, reference -> extractor.get(), Clock.systemUTC()));
  }

  Session(Parts parts) {
    this.parts = parts;
  }

  /** The program as people run it, on a day of their choice. */
  public static Session ofProgram(Clock clock) {
    return new Session(new Parts(Main.PARTS.reference(), Main.PARTS.rules(), clock));
  }

  /** A session for commands that extract nothing. */
  static Session withoutExtractor() {
    return new Session(
        () -> {
          throw new AssertionError("no rules and tables are needed for this");
        });
  }

  /** What a command said, and how it ended. */
  public record Said(int exit, String out, String err) {}

  public Session with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  public Session typing(String text) {
    input = text;
    return this;
  }

  public Said run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (ByteArrayInputStream in =
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))) {
      Console console =
          new Console(in, out, Console.writer(err), false, 0, Map.copyOf(environment));
      int exit = new Cli(console, parts).run(words);
      return new Said(exit, text(out), text(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
